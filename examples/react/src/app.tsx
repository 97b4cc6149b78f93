import {useState} from 'react';
import 'spotlight-widgets/card';
import 'spotlight-widgets/language';
import type {} from 'spotlight-widgets/react';
import {partners} from './partners.js';

export function App() {
  const [turn, setTurn] = useState(0);
  const [shown, setShown] = useState(true);
  const [loaded, setLoaded] = useState('');

  return (
    <>
      <h1>Partnere</h1>
      <spotlight-language />
      {shown && (
        <div className="cards">
          <spotlight-card
            id="fjell"
            src="fjell.json"
            heading-level={2}
            onspotlight-load={({document}) => setLoaded(document.id)}
          >
            <a href="https://www.example.no">Fjell</a> rydder stier.
          </spotlight-card>
          <spotlight-card
            id="other"
            data={partners[turn % partners.length]}
            heading-level={2}
            onspotlight-load={({document}) => setLoaded(document.id)}
          />
        </div>
      )}
      <p>
        <button type="button" id="next" onClick={() => setTurn(turn + 1)}>
          Neste
        </button>{' '}
        <button type="button" id="toggle" onClick={() => setShown(!shown)}>
          {shown ? 'Skjul kortene' : 'Vis kortene'}
        </button>
      </p>
      <p>
        Lastet: <output id="loaded">{loaded}</output>
      </p>
    </>
  );
}
