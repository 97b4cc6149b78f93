/** @typedef {import('puppeteer-core').CDPSession} Session */
/** @typedef {{x: number, y: number}} Point */
/** @typedef {{left: number, top: number, width: number, height: number}} Box */

/** Hands and screens are as quick as this, in milliseconds. */
const beat = 1000 / 60;
/** How long maps go on after the hand: until then we go on watching. */
const afterwards = 300;

/**
 * Drags the map once around with the mouse, and back to where it was.
 *
 * @param {Session} session
 * @param {Box} box
 */
export async function dragWithMouse(session, box) {
  const start = {x: box.left + box.width * 0.35, y: box.top + box.height * 0.3};
  const mouse = (/** @type {string} */ type, /** @type {Point} */ {x, y}, buttons = 1) =>
    session.send('Input.dispatchMouseEvent', {
      ...{type: /** @type {'mouseMoved'} */ (type), x, y, buttons, clickCount: 1},
      button: type === 'mouseMoved' && buttons === 0 ? 'none' : 'left',
    });
  await mouse('mouseMoved', start, 0);
  await mouse('mousePressed', start);
  await inBeats(45, (part) => mouse('mouseMoved', around(start, box, part)));
  // Whoever holds still before letting go throws nothing.
  await wait(120);
  await mouse('mouseReleased', start, 0);
}

/**
 * Turns the wheel with Ctrl held, as maps in pages want it, closer and then back again.
 *
 * @param {Session} session
 * @param {Box} box
 * @param {number} pixels - How far the wheel is turned each way.
 */
export async function zoomWithWheel(session, box, pixels) {
  const at = {x: box.left + box.width * 0.4, y: box.top + box.height * 0.6};
  const steps = 24;
  const turn = (/** @type {number} */ deltaY) =>
    session.send('Input.dispatchMouseEvent', {
      ...{type: 'mouseWheel', ...at, deltaX: 0, deltaY, modifiers: 2, pointerType: 'mouse'},
    });
  await inBeats(steps, () => turn(-pixels / steps));
  await wait(afterwards);
  await inBeats(steps, () => turn(pixels / steps));
}

/**
 * Moves the map once around with two fingers, and back to where it was.
 *
 * @param {Session} session
 * @param {Box} box
 */
export const dragWithFingers = (session, box) =>
  withFingers(session, 45, (part) => fingers(around(middleOf(box), box, part), 60));

/**
 * Spreads two fingers until they are four times as far from each other, and brings them together again.
 *
 * @param {Session} session
 * @param {Box} box
 */
export async function zoomWithFingers(session, box) {
  await withFingers(session, 40, (part) => fingers(middleOf(box), 30 * 4 ** part));
  await wait(afterwards);
  await withFingers(session, 40, (part) => fingers(middleOf(box), 120 / 4 ** part));
}

/** Waits until maps have come to rest. */
export const settle = () => wait(afterwards);

/**
 * @param {Session} session
 * @param {number} beats
 * @param {(part: number) => Point[]} touchPoints
 */
async function withFingers(session, beats, touchPoints) {
  const touch = (
    /** @type {'touchStart' | 'touchMove' | 'touchEnd'} */ type,
    /** @type {Point[]} */ points,
  ) => session.send('Input.dispatchTouchEvent', {type, touchPoints: points});
  await touch('touchStart', touchPoints(0));
  await inBeats(beats, (part) => touch('touchMove', touchPoints(part)));
  await wait(120);
  await touch('touchEnd', []);
}

/**
 * Does something at every beat, whether the browser has answered the one before or not: hands do not wait.
 *
 * @param {number} beats
 * @param {(part: number) => Promise<unknown>} act
 */
async function inBeats(beats, act) {
  const start = performance.now();
  const answers = [];
  for (let at = 1; at <= beats; at += 1) {
    answers.push(act(at / beats));
    await wait(start + at * beat - performance.now());
  }
  await Promise.all(answers);
}

/**
 * @param {Point} start
 * @param {Box} box
 * @param {number} part
 */
function around({x, y}, {width, height}, part) {
  const turn = 2 * Math.PI * part;
  return {
    x: x + width * 0.3 * (1 - Math.cos(turn)) * 0.5,
    y: y + height * 0.3 * Math.sin(turn) * 0.5,
  };
}

/** @param {Box} box */
const middleOf = ({left, top, width, height}) => ({x: left + width / 2, y: top + height / 2});

/**
 * @param {Point} middle
 * @param {number} apart
 */
const fingers = ({x, y}, apart) => [
  {x: x - apart / 2, y},
  {x: x + apart / 2, y},
];

/** @param {number} milliseconds */
const wait = (milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
