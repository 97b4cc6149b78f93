/** What a page's own code knows of one element, and of nothing else, from `import 'spotlight-widgets/card'`. */
import 'spotlight-widgets/card';

const card = document.createElement('spotlight-card');
card.src = '/kantega.json';
card.headingLevel = 2;
card.theme = 'dark';
card.layout = 'wide';
card.data = {type: 'organisation', id: 'fjell', name: 'Fjell'};

card.addEventListener('spotlight-load', (event) => {
  const {document, problems} = event;
  if (document.type === 'organisation') console.log(document.employees, problems[0]?.path);
});
document.addEventListener('spotlight-error', ({reason}) => {
  if (reason === 'timeout') console.log(reason);
  // @ts-expect-error There is no such reason.
  if (reason === 'asleep') console.log(reason);
});
card.addEventListener('spotlight-select', (event) => event.preventDefault());

// @ts-expect-error A theme is one of three.
card.theme = 'blue';
// @ts-expect-error A level is a number.
card.headingLevel = 'two';
// @ts-expect-error Only our own code draws.
card.renderDocument();
// @ts-expect-error Nothing else has been imported.
document.createElement('spotlight-directory').pageSize = 12;

export {card};
