#!/bin/sh
# Copies a folder made by `spotlight publish` to wherever rclone can write, so that nobody meets a page without its data:
#
#   hosting/copy.sh public storage:klynge/profiler
#
# First comes what is new, which nobody knows of yet; then what has changed; then the index. What is gone is removed at the
# end, and printed, for a CDN that has to be told. Variables:
#
#   COPIES=keep   copies the compressed files too, for a web server that sends them; storage behind a CDN needs none
#   WAIT=660      seconds before the removal, so that who has an old page still gets what it names
#   RCLONE_…      rclone's own, such as RCLONE_TRANSFERS=16
set -eu

if [ $# -ne 2 ] || [ ! -f "$1/index.json" ]; then
  echo "Usage: $0 FOLDER REMOTE:PATH, where FOLDER/index.json is what spotlight publish has made" >&2
  exit 2
fi
from=$1
to=$2
lists=$(mktemp -d)
trap 'rm -rf "$lists"' EXIT

# Not ours would look like gone.
rclone lsf "$to" >"$lists/there" 2>/dev/null || true
if [ -s "$lists/there" ] && ! grep -qxE 'index\.json|spotlight/' "$lists/there"; then
  echo "$to holds something else: choose an empty place, as what is not in $from is removed there" >&2
  exit 1
fi

# In rclone's language, where the first rule that fits a file decides.
scripts='/spotlight/**'
hashed='*.{{[0-9a-f]{12}(-\d+)?}}.*'
index='/{index.json,sitemap*.xml}{,.br,.gz}'
pages='*.html{,.br,.gz}'
linked='*.jsonld{,.br,.gz}'
copies='- *.{br,gz}'
[ "${COPIES:-leave}" = leave ] || copies='- .*'

forever='Cache-Control: public, max-age=31536000, immutable'
fresh='Cache-Control: public, max-age=60, stale-while-revalidate=600'

# Compared by content, as another machine gives every file a new date.
copy() {
  rclone copy --checksum --filter "$copies" "$@" "$from" "$to"
}

copy --header-upload "$forever" --filter "+ $scripts" --filter "+ $hashed" --filter '- *'
for which in --ignore-existing --checksum; do
  copy "$which" --header-upload "$fresh" --header-upload 'Content-Type: application/ld+json' \
    --filter "+ $linked" --filter '- *'
  copy "$which" --header-upload "$fresh" \
    --filter "- $scripts" --filter "- $hashed" --filter "- $index" --filter "- $linked" --filter "- $pages"
  copy "$which" --header-upload "$fresh" --filter "+ $pages" --filter '- *'
done
copy --header-upload "$fresh" --filter "+ $index" --filter '- *'

rclone lsf --recursive --files-only --filter "$copies" "$from" | LC_ALL=C sort >"$lists/here"
rclone lsf --recursive --files-only "$to" | LC_ALL=C sort >"$lists/there"
LC_ALL=C comm -13 "$lists/here" "$lists/there" >"$lists/gone"
[ -s "$lists/gone" ] || exit 0

# A page goes before its data, and data before its pictures.
sleep "${WAIT:-0}"
for kind in '\.html' '\.json' '.'; do
  grep -E "$kind" "$lists/gone" >"$lists/now" || continue
  rclone delete --files-from-raw "$lists/now" "$to"
done
rclone rmdirs --leave-root "$to"
cat "$lists/gone"
