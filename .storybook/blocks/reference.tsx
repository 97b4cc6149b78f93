import type {ReactNode} from 'react';
import {attributesOf, describe, fieldsOf, propertiesOf} from '../manifest.js';

interface ReferenceProps {
  readonly tag: string;
}

/** All that a page can set, listen to and restyle on an element, as the manifest has it. */
export function Reference({tag}: ReferenceProps): ReactNode {
  const {cssParts = [], cssProperties = [], events = [], slots = []} = describe(tag);
  return (
    <>
      <Listing
        title="Attributes"
        columns={['What it is', 'Takes', 'Default']}
        rows={attributesOf(tag).map(({name, description, type, initial}) => [
          name,
          description,
          code(type),
          code(initial),
        ])}
      />
      <Listing
        title="Properties"
        columns={['What it is', 'Takes']}
        rows={propertiesOf(tag).map(({name, description, type}) => [name, description, code(type)])}
      />
      <Listing
        title="Events"
        columns={['What it is', 'Carries']}
        rows={events.map(({name, description, type}) => [
          name,
          description,
          code(fieldsOf(type?.text).join(', ')),
        ])}
      />
      <Listing
        title="Parts"
        columns={['What it is']}
        rows={cssParts.map(({name, description}) => [name, description])}
      />
      <Listing
        title="Custom properties"
        columns={['What it is', 'Default']}
        rows={cssProperties.map(({name, description, default: initial}) => [
          name,
          description,
          code(initial),
        ])}
      />
      <Listing
        title="Slots"
        columns={['What it is']}
        rows={slots.map(({name, description}) => [name || 'between the tags', description])}
      />
    </>
  );
}

const code = (text: string | undefined): ReactNode => (text ? <code>{text}</code> : '–');

/** What stands between backticks in a comment is code. */
const spelled = (text: string): ReactNode[] =>
  text.split('`').map((part, index) => (index % 2 ? <code key={index}>{part}</code> : part));

interface ListingProps {
  readonly title: string;
  /** What stands above the columns after the name. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** A table, and nothing where there is nothing to list. */
function Listing({title, columns, rows}: ListingProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <table aria-label={title} className="reference">
        <thead>
          <tr>
            <th scope="col">Name</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]}>{typeof cell === 'string' ? spelled(cell) : cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
