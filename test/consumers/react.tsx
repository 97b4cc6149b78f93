/** What React's JSX knows of the elements, and which mistakes it finds. */
import {useRef} from 'react';
import type {SpotlightCard} from 'spotlight-widgets';
import type {SpotlightCardProps} from 'spotlight-widgets/react';

export function Partner({src}: {src: string}) {
  const card = useRef<SpotlightCard>(null);
  return (
    <>
      <spotlight-language languages="nb nn en" remember />
      <spotlight-card
        ref={card}
        key={src}
        id="partner"
        className="wide"
        style={{'--spotlight-radius': '4px', marginBlock: 16}}
        aria-label="Partner"
        data-testid="partner"
        src={src}
        lang="nb-NO"
        heading-level={3}
        layout="wide"
        theme="dark"
        image-hosts="https://cdn.example.no"
        onClick={() => card.current?.scrollIntoView()}
        onspotlight-load={(event) => console.log(event.document.name)}
        onspotlight-error={({reason, problems}) => console.log(reason, problems.length)}
        onspotlight-select={(event) => event.preventDefault()}
      >
        <a href="https://www.example.no">Partner</a>
      </spotlight-card>
      <spotlight-card data={{type: 'organisation', id: 'fjell', name: 'Fjell'}} heading-level="2" />
      <spotlight-directory page-size={12} address-state={false} />
      <spotlight-quote quote={1} />
    </>
  );
}

export const dark: SpotlightCardProps = {theme: 'dark'};

export function Mistakes() {
  return (
    <>
      {/* @ts-expect-error A theme is one of three. */}
      <spotlight-card theme="blue" />
      {/* @ts-expect-error A layout is one of four. */}
      <spotlight-card layout="huge" />
      {/* @ts-expect-error A quote has no layouts. */}
      <spotlight-quote layout="wide" />
      {/* @ts-expect-error A level is a number. */}
      <spotlight-card heading-level="three" />
      {/* @ts-expect-error An address is a text. */}
      <spotlight-card src={3} />
      {/* @ts-expect-error There is no such attribute. */}
      <spotlight-card source="/kantega.json" />
      {/* @ts-expect-error It is there, or it is not. */}
      <spotlight-directory address-state="no" />
      {/* @ts-expect-error A handler takes the event, not a text. */}
      <spotlight-card onspotlight-load={(name: string) => console.log(name)} />
      {/* @ts-expect-error There is no such custom property. */}
      <spotlight-card style={{'--spotlight-radiu': '4px'}} />
      {/* @ts-expect-error There is no such element. */}
      <spotlight-crad />
    </>
  );
}
