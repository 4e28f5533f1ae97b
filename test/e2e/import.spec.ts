import { expect, type Page, test } from '@playwright/test';
import { mailPage } from './support/mail-page';
import { type Extension, openSession } from './support/session';
import { storedRows } from './support/stored-rows';

/** A rep's own lists, from the first run on. Each test goes on where the last one ended. */
test.describe.configure({ mode: 'serial' });

let extension: Extension;
let mail: Page;
let panel: Page;

test.beforeAll(async () => {
  extension = await openSession();
  mail = await extension.openMail('halden-next-steps');
  panel = await extension.openPanel(mail);
});
test.afterAll(() => extension.context.close());

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

function csv(name: string, lines: readonly string[], encoding: BufferEncoding = 'utf8'): File {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`, encoding) };
}

const sheet = () => panel.getByRole('dialog', { name: 'Import' });

async function choose(file: File): Promise<void> {
  await sheet().getByLabel('Choose a file').setInputFiles(file);
}

async function finish(): Promise<void> {
  await sheet().getByRole('button', { name: 'Done' }).click();
  await expect(sheet()).toHaveCount(0);
}

test('contacts are dropped on the first run: columns are recognised, nothing is written before the yes', async () => {
  await expect(panel.getByRole('heading', { name: 'Bring your deals' })).toBeVisible();
  const dropped = await panel.evaluateHandle(() => {
    const rows = [
      'Record ID,First Name,Last Name,Email,Job Title,Associated Company',
      '101,Marta,Lindqvist,marta.lindqvist@halden.example,Head of Dispatch,Halden Logistics',
      '102,Piotr,Zieliński,piotr.zielinski@halden.example,Operations,Halden Logistics',
    ];
    const data = new DataTransfer();
    data.items.add(new File([rows.join('\n')], 'contacts.csv', { type: 'text/csv' }));
    return data;
  });
  await panel.getByText('or drop the file here').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(sheet()).toContainText('contacts.csv: 2 rows, an export of HubSpot.');
  await expect(sheet().getByRole('button', { name: 'Rows are: Contacts' })).toBeVisible();
  await expect(sheet().getByRole('button', { name: 'Column Email: Email' })).toBeVisible();
  await sheet().getByRole('button', { name: 'Preview' }).click();
  await expect(sheet().getByRole('row', { name: 'Contacts 2 0 0' })).toBeVisible();
  await expect(sheet().getByRole('row', { name: 'Companies 1 0 0' })).toBeVisible();
  expect(await storedRows(panel, 'contacts')).toEqual([]);
  await sheet().getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(sheet()).toContainText('3 new, 0 changed.');
  await finish();
  expect(await storedRows(panel, 'contacts')).toHaveLength(2);
});

const deals = csv('deals.csv', [
  'Record ID,Deal Name,Deal Stage,Amount,Currency,Close Date,Associated Company,Associated Contact',
  '201,Operating model,Presentation Scheduled,48000,EUR,2027-03-31,Halden Logistics,Marta Lindqvist (marta.lindqvist@halden.example)',
  '202,,Presentation Scheduled,100,EUR,,Halden Logistics,',
  '203,Peak season,Presentation Scheduled,about ten,EUR,,Halden Logistics,',
  '201,Operating model again,Presentation Scheduled,48000,EUR,2027-03-31,Halden Logistics,',
]);

test('deals are chosen as a file: rows that cannot be taken are named by their lines, and the thread gets its verdict', async () => {
  await panel.getByRole('button', { name: 'Import CSV' }).click();
  await choose(deals);
  await expect(sheet().getByRole('button', { name: 'Rows are: Deals' })).toBeVisible();
  await expect(sheet().getByRole('button', { name: 'Column Deal Name: Name' })).toBeVisible();
  await sheet().getByRole('button', { name: 'Preview' }).click();
  const out = sheet().getByRole('list', { name: 'Rows left out' });
  await expect(out.getByRole('listitem')).toHaveText([
    'Line 3. It has no deal name. Fill it in, or leave the row out.',
    'Line 4. The amount “about ten” is not a figure. Correct it, or clear the cell.',
  ]);
  await expect(sheet().getByRole('list', { name: 'Said twice' })).toContainText(
    'Line 5. The same deal as on line 2. Only the first is taken.',
  );
  await sheet().getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(sheet()).toContainText('2 new, 0 changed.');
  await finish();
  await expect(panel.getByRole('region', { name: 'Verdict: Go' })).toContainText('Marta asks you');
  await expect(panel.getByRole('main')).toContainText('Operating model');
  await expect(mailPage.chip(mail)).toHaveAccessibleName(/^Throughline: Go/);
  expect(await storedRows(panel, 'deals')).toMatchObject([{ stage: 'solution-design', amount: { amount: 48_000 } }]);
});

test('a Western European file with semicolons is read, and said to be one', async () => {
  await openImport();
  await choose(
    csv(
      'personen.csv',
      [
        'Person - Name;Person - Email - Work;Person - Organization',
        'Zoë Müller;zoe.mueller@lumen.example;Lumière Écoles',
        'Åsa Grønn;asa.gronn@lumen.example;Lumière Écoles',
      ],
      'latin1',
    ),
  );
  await expect(sheet()).toContainText('2 rows, an export of Pipedrive.');
  await expect(sheet()).toContainText('It was read as Western European (Windows-1252)');
  await expect(sheet()).toContainText('Columns are separated by semicolons.');
  await sheet().getByRole('button', { name: 'Preview' }).click();
  await sheet().getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(sheet()).toContainText('3 new');
  await finish();
  const names = (await storedRows(panel, 'contacts')).map((row) => row['name']);
  expect(names).toEqual(expect.arrayContaining(['Zoë Müller', 'Åsa Grønn']));
});

test('a wrong guess is put right by hand; Undo takes the whole import back', async () => {
  const before = await counts();
  await openImport();
  await choose(
    csv('opportunities.csv', [
      'Opportunity Name,Stage,Amount,Close Date,Account Name,Remark',
      'Night shift,Proposal/Price Quote,"12,000.00",3/31/2027,Brandt Freight,call first',
      'Day shift,Qualification,,,Brandt Freight,',
    ]),
  );
  await expect(sheet()).toContainText('2 rows, an export of Salesforce.');
  await sheet().getByRole('button', { name: 'Column Remark: Leave out' }).click();
  await panel.getByRole('menuitemradio', { name: 'Exit reason' }).click();
  await sheet().getByRole('button', { name: 'Column Remark: Exit reason' }).click();
  await panel.getByRole('menuitemradio', { name: 'Leave out' }).click();
  await sheet().getByRole('button', { name: 'Preview' }).click();
  await sheet().getByRole('button', { name: 'Columns' }).click();
  await sheet().getByRole('button', { name: 'Preview' }).click();
  await sheet().getByRole('button', { name: 'Import 3 rows' }).click();
  await expect(sheet()).toContainText('3 new');
  expect(await counts()).toEqual({ ...before, deals: before.deals + 2, companies: before.companies + 1 });
  await sheet().getByRole('button', { name: 'Undo' }).click();
  await expect(sheet()).toContainText('Taken back: 3 removed, 0 restored.');
  await finish();
  expect(await counts()).toEqual(before);
});

test('the same file again changes nothing', async () => {
  const before = await counts();
  await openImport();
  await choose(deals);
  await sheet().getByRole('button', { name: 'Preview' }).click();
  await expect(sheet().getByRole('row', { name: 'Deals 0 0 1' })).toBeVisible();
  await expect(sheet().getByRole('button', { name: 'Import 0 rows' })).toBeDisabled();
  await panel.keyboard.press('Escape');
  expect(await counts()).toEqual(before);
});

test('cancelled in the middle, no row stays', async () => {
  const before = await counts();
  const rows = Array.from({ length: 30_000 }, (_, at) => `Person ${at},person.${at}@brandt.example,Brandt Freight`);
  await openImport();
  await choose(csv('many.csv', ['Name,Email,Company', ...rows]));
  await sheet().getByRole('button', { name: 'Preview' }).click();
  await sheet().getByRole('button', { name: 'Import 30,001 rows' }).click();
  await expect(sheet()).toContainText(/of 30,001 rows/);
  await sheet().getByRole('button', { name: 'Cancel' }).click();
  await expect(sheet().getByRole('alert')).toHaveText('Cancelled. Nothing was written.', { timeout: 40_000 });
  expect(await counts()).toEqual(before);
});

async function openImport(): Promise<void> {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('menuitem', { name: /^Import/ }).click();
}

async function counts() {
  const count = async (table: string) => (await storedRows(panel, table)).length;
  return { deals: await count('deals'), companies: await count('companies'), contacts: await count('contacts') };
}
