/**
 * Why a test is left out, for `describe`'s `skip`: on a developer's machine a program may be missing, in CI none may.
 *
 * @param {string | undefined} missing - What is missing, and how one gets it.
 */
export function leftOut(missing) {
  if (missing === undefined) return false;
  if (process.env.CI) throw new Error(missing);
  console.log(`Left out: ${missing}`);
  return missing;
}
