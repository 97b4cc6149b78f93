import type {TerminalLanguage} from '../../terminal.js';
import type {FileReport} from '../check-files.js';
import {fill, type Remark} from '../compose.js';
import {catalogues} from '../messages/catalogue.js';

/** For GitHub Actions: workflow commands, which stand beside the lines in a pull request. */
export function asGithub(reports: readonly FileReport[], language: TerminalLanguage): string {
  return reports
    .flatMap(({file, remarks}) => remarks.map((remark) => commandFor(file, remark, language)))
    .join('\n');
}

function commandFor(file: string, remark: Remark, language: TerminalLanguage): string {
  const {severity, line, column, path, mend} = remark;
  const sentence = fill(catalogues[language].frames.sentence, {...remark});
  const properties = {file, line, col: column, title: path || file};
  const written = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity === 'error' ? 'error' : 'notice'} ${written.join(',')}::${escapeText(`${sentence} ${mend}`)}`;
}

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
