import {styleText} from 'node:util';
import type {TerminalLanguage} from '../../terminal.js';
import type {FileReport} from '../check-files.js';
import {fill} from '../compose.js';
import {catalogues} from '../messages/catalogue.js';

/** For people: grouped by file, each remark with its place, what it is and how to mend it. */
export function asText(
  reports: readonly FileReport[],
  language: TerminalLanguage,
  colour: boolean,
): string {
  const {frames} = catalogues[language];
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, {validateStream: false}) : text;
  const files = reports.map(({file, remarks}) => {
    const width = Math.max(...remarks.map(({line, column}) => `${line}:${column}`.length));
    const lines = remarks.map((remark) => {
      const place = `${remark.line}:${remark.column}`.padStart(width + 2);
      const error = remark.severity === 'error';
      const word = paint(error ? 'red' : 'yellow', error ? frames.error : frames.hint);
      const path = remark.path ? `  ${paint('cyan', remark.path)}` : '';
      const indent = ' '.repeat(width + 4);
      return `${paint('dim', place)}  ${word}${path}\n${indent}${fill(frames.sentence, {...remark})}\n${indent}${remark.mend}`;
    });
    return `${paint(['bold', 'underline'], file)}\n${lines.join('\n')}\n`;
  });
  return files.join('\n');
}
