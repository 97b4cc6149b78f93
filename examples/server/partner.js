/** A partner, as a file of profiles has it. */
export const partner = {
  type: 'organisation',
  id: 'fjell',
  name: 'Fjell',
  url: 'https://fjell.example/',
  summary: {nb: 'Fjell rydder stier.', en: 'Fjell clears paths.'},
  founded: 2006,
  employees: {value: 12},
  people: [
    {id: 'kari', name: 'Kari Li'},
    {id: 'gone', name: 'Ola Borte', withdrawn: true},
  ],
  quotes: [
    {
      text: {nb: 'En ryddet sti er en invitasjon.', en: 'A cleared path is an invitation.'},
      speaker: {id: 'kari', name: 'Kari Li'},
    },
  ],
};
