/**
 * The pictures that the repository keeps: a sheet for each story and width, and what they were made with.
 */
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {pictureNames, widths} from './combinations.mjs';
import {difference, drawDifference} from './compare.mjs';
import {joined, parted} from './sheet.mjs';

/** @typedef {import('./sheet.mjs').Picture} Picture */
/** @typedef {import('./machine.mjs').Versions} Versions */

const versionsFile = 'made-with.json';

/** A folder of kept pictures. */
export class KeptPictures {
  #folder;
  #differences;
  #largest;

  /**
   * @param {string} folder
   * @param {string} differences - the folder for images of what is different
   * @param {number} largest - what all files may have together, in bytes
   */
  constructor(folder, differences, largest) {
    this.#folder = folder;
    this.#largest = largest;
    this.#differences = differences;
  }

  /** @returns {Promise<Versions | undefined>} what they were made with, if there are any */
  async versions() {
    const path = join(this.#folder, versionsFile);
    return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : undefined;
  }

  /** @param {Versions} versions */
  async writeVersions(versions) {
    await mkdir(this.#folder, {recursive: true});
    await writeFile(join(this.#folder, versionsFile), `${JSON.stringify(versions, null, 2)}\n`);
  }

  /** Removes the images of an earlier comparison. */
  async forgetDifferences() {
    await rm(this.#differences, {recursive: true, force: true});
  }

  /**
   * Replaces the sheet of a story at a width, unless a comparison would take it for the same.
   *
   * @param {string} id
   * @param {number} width
   * @param {Picture[]} pictures
   * @returns {Promise<boolean>} whether it was replaced
   */
  async write(id, width, pictures) {
    const path = join(this.#folder, sheetName(id, width));
    const before = existsSync(path) ? await parted(await readFile(path)) : [];
    const differs = await Promise.all(
      pictures.map((actual, index) =>
        before[index] ? difference(before[index], actual, {exact: true}) : 'new',
      ),
    );
    if (before.length === pictures.length && differs.every((words) => !words)) return false;
    await mkdir(this.#folder, {recursive: true});
    await writeFile(path, await joined(pictures));
    return true;
  }

  /**
   * Compares the pictures of a story at a width with those kept.
   *
   * @param {string} id
   * @param {number} width
   * @param {Picture[]} pictures
   * @param {{exact: boolean}} how
   * @returns {Promise<string[]>} a complaint for each picture that differs
   */
  async compare(id, width, pictures, how) {
    const path = join(this.#folder, sheetName(id, width));
    const sheet = existsSync(path) ? await parted(await readFile(path)) : [];
    const expected = pictureNames.length;
    if (pictures.length !== expected || sheet.length !== expected) {
      const found =
        sheet.length === expected
          ? `${pictures.length} could be taken`
          : `${sheet.length} are in ${path}`;
      return pictureNames.map(
        (name) => `${id} ${name} ${width}: of ${expected} pictures, ${found}`,
      );
    }
    const complaints = await Promise.all(
      pictures.map(async (actual, index) => {
        const words = await difference(sheet[index], actual, how);
        if (!words) return [];
        const name = `${id}-${pictureNames[index]}-${width}.png`;
        await mkdir(this.#differences, {recursive: true});
        const drawn = join(this.#differences, name);
        await writeFile(drawn, drawDifference(sheet[index], actual));
        return [`${id} ${pictureNames[index]} ${width}: ${words}; see ${drawn}`];
      }),
    );
    return complaints.flat();
  }

  /**
   * The files that belong to none of these stories.
   *
   * @param {string[]} ids
   */
  async surplus(ids) {
    const known = new Set(ids.flatMap((id) => widths.map((width) => sheetName(id, width))));
    const files = await this.#files();
    return files
      .filter((name) => name !== versionsFile && !known.has(name))
      .map((name) => join(this.#folder, name));
  }

  /** @returns {Promise<{bytes: number, complaint?: string}>} what all files have together */
  async size() {
    const files = await this.#files();
    const stats = await Promise.all(files.map((name) => stat(join(this.#folder, name))));
    const bytes = stats.reduce((sum, {size}) => sum + size, 0);
    if (bytes <= this.#largest) return {bytes};
    const complaint = `${this.#folder}: expected ${this.#largest} bytes at most, found ${bytes}`;
    return {bytes, complaint};
  }

  async #files() {
    return existsSync(this.#folder) ? readdir(this.#folder) : [];
  }
}

/**
 * @param {string} id
 * @param {number} width
 */
function sheetName(id, width) {
  return `${id}-${width}.webp`;
}
