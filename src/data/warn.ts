/** Says something to whoever looks into the console, on pages that have one. */
export function warn(...said: readonly unknown[]): void {
  try {
    console.warn(...said);
  } catch {
    // There is nobody else to tell.
  }
}
