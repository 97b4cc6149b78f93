/** What every contender writes of an organisation: the same words as our card writes. */
export function wordsOf(organisation, language = 'nb') {
  const {name, url, summary, tags, employees, founded, places, memberships, links} = organisation;
  const [{network, role}] = memberships;
  const labels =
    language === 'nb'
      ? ['Ansatte', 'Stiftet', 'Sted', `${role.nb} i ${network.name}`, `Les mer om ${name}`]
      : ['Employees', 'Founded', 'Place', `${role.en}, ${network.name}`, `Read more about ${name}`];
  const [employeesLabel, foundedLabel, placeLabel, membership, more] = labels;
  return {
    name,
    url,
    membership,
    initials: 'B',
    summary: summary[language],
    tags: tags.map((tag) => tag[language]),
    facts: [
      [employeesLabel, String(employees.value)],
      [foundedLabel, founded],
      [placeLabel, places[0].name],
    ],
    more: {label: more, url: links[0].url},
  };
}
