import type { Person } from './demo-thread';

function person(name: string, email: string): Person {
  return { name, email };
}

/** Everyone who writes or is written to in the demo threads; the same people stand in the sample workspace. */
export const people = {
  jonas: person('Jonas Weber', 'jonas.weber@northlight.example'),
  priya: person('Priya Nair', 'priya.nair@northlight.example'),
  elif: person('Elif Aydin', 'elif.aydin@northlight.example'),
  marta: person('Marta Lindqvist', 'marta.lindqvist@halden.example'),
  piotr: person('Piotr Zielinski', 'piotr.zielinski@halden.example'),
  tomas: person('Tomas Novak', 'tomas.novak@brightwell.example'),
  lea: person('Lea Brandt', 'lea.brandt@brightwell.example'),
  ingrid: person('Ingrid Sæther', 'ingrid.saether@brightwell.example'),
  ana: person('Ana Ruiz', 'ana.ruiz@corvane.example'),
  henrik: person('Henrik Dahl', 'henrik.dahl@osterby.example'),
  sofie: person('Sofie Janssen', 'sofie.janssen@veldt.example'),
  ines: person('Ines Duarte', 'ines.duarte@morel.example'),
  aoife: person('Aoife Brennan', 'aoife.brennan@tern.example'),
  naomi: person('Naomi Clarke', 'naomi.clarke@kestrel.example'),
  ravi: person('Ravi Menon', 'ravi.menon@kestrel.example'),
  paul: person('Paul Hargreaves', 'paul.hargreaves@fenwick.example'),
  nadia: person('Nadia Farouk', 'nadia.farouk@aster.example'),
  joris: person('Joris Peeters', 'joris.peeters@aster.example'),
  katrin: person('Katrin Vogel', 'katrin.vogel@rautenberg.example'),
  camille: person('Camille Laurent', 'camille.laurent@aurora.example'),
  erik: person('Erik Sandell', 'erik.sandell@norrby.example'),
  karin: person('Karin Aas', 'karin.aas@maren.example'),
  stefan: person('Stefan Lindgren', 'stefan.lindgren@lindgren.example'),
  mei: person('Mei Tan', 'mei.tan@pellworm.example'),
  colm: person('Colm Doherty', 'colm.doherty@dunmore.example'),
  lucia: person('Lucia Ferrer', 'lucia.ferrer@castell.example'),
  graham: person('Graham Selwyn', 'graham.selwyn@selwyn.example'),
  petra: person('Petra Horakova', 'petra.horakova@moravia.example'),
  owen: person('Owen Price', 'owen.price@lumen.example'),
  tess: person('Tess Whitlock', 'tess.whitlock@greyfell.example'),
  mads: person('Mads Kjær', 'mads.kjaer@vesterhav.example'),
} as const;
