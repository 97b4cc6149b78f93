/** How the figures come about, for the document. */
export const method = `## How it is measured

One Chromium without a window. In each round every map is drawn once on every screen for every number of projects, in a fresh
browser context, one after another; a figure is the median of its rounds. Pages come from a server on the same machine, squeezed, uncached. A
page that shows no land, no sea or no markers is an error, not a figure.

- **Same land.** The others draw our basemap, given as GeoJSON in degrees with three decimals, in the same colours and order: countries,
  counties, lakes, borders, coasts and the light along them. Town names are left out for them: Leaflet has no placing of names. Ours are drawn.
- **Same points.** Projects around Norway's towns, more around the larger ones, from a fixed seed. Ours come as a collection file that is
  read and checked as any partner's, theirs as GeoJSON. The same names, themes and places are in both.
- **Each as its documents say.** Leaflet with its canvas and supercluster, which draws its markers after each move; MapLibre with its own clustering
  in its worker, circles and counts. What their pages need is asked for at once, where our script asks for its map by itself. All with the same distance between markers, the same room on the page and their usual options. Ours is the whole
  \`<spotlight-map>\`: legend, list, buttons and names, which the others do not have.
- **WebGL is drawn by the processor** where the machine has no graphics card, as in this run if the line above names SwiftShader. On a visitor's
  graphics card MapLibre moves far more smoothly than here; its bytes and its start are the same.

| figure | what it is |
| --- | --- |
| first paint | from the start of the navigation until the end of the first frame that has land and markers in it. The same task, which the browser runs right after each frame, looks for them on all pages. From 500 projects on ours shows the first hundred while it reads the others |
| all points | until every project is counted in a marker |
| pan, zoom frame | time from frame to frame as scripts see it, while real input events come sixty times a second and until the map has come to rest, median and 95th percentile. Mouse: a drag around; Ctrl and the wheel, two to three levels closer and back. Phone: two fingers around; spread to four times and back |
| longest task | of the page's main thread: until all points are there, and while the map is moved and zoomed. A frame waits for it |
| CPU | of the page's process and the one that draws, together: to open the page, and to move and zoom. Not told for the slower processor, which is made slow by busy waiting |
| JS heap | after garbage collection, without workers |
| process | what the page's process has for itself alone, workers with it (on Linux) |

Bytes are what a page loads before it has any project: scripts, workers and style sheets as published, and the basemap. Ours are those of all
elements, not of the map alone. The municipalities' detail (\`spotlight-map-detail.js\`) is in none of it: nobody loads it before coming close.`;
