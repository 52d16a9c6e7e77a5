import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../src/base/decimal.ts';
import { given } from '../../src/figures/make.ts';
import { tablesCsv } from '../../src/report/table-csv.ts';
import { run } from './pdf-tools.ts';

/** Texts that some spreadsheet computes when they stand in a file without a guard. */
const TEXTS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@sum(1)',
  '\t=1+1',
  '\n=1+1',
  ' =1+1',
  '\u200b=1+1',
  '\u00ad=1+1',
].concat(['\uff1d1+1', '\uff0b1+1', '\uff0d1+1', '\uff20x', '\u22121+1', 'a,=1+1', '"=1+1']);

/** A file of comma or semicolon separated values as LibreOffice Calc reads it: its own flat XML. */
function readByCalc(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'proplan-calc-'));
  writeFileSync(join(folder, 'tabel.csv'), text);
  // Fields parted by semicolons, quoted by ", in UTF-8, from the first line.
  const filter = '--infilter=Text - txt - csv (StarCalc):59,34,76,1';
  const home = `-env:UserInstallation=file://${folder}/home`;
  run('soffice', [
    home,
    '--headless',
    filter,
    '--convert-to',
    'fods',
    '--outdir',
    folder,
    `${folder}/tabel.csv`,
  ]);
  return readFileSync(join(folder, 'tabel.fods'), 'utf8');
}

describe('a table in LibreOffice', () => {
  it('holds no formula, whatever a text begins with', () => {
    const table = { title: '=2+2', columns: ['=3+3'], rows: TEXTS.map((text) => [text]) };
    const read = readByCalc(tablesCsv([table]));
    expect(read).not.toContain('table:formula');
    expect(read.match(/office:value-type="string"/g)).toHaveLength(TEXTS.length + 2);
  }, 120_000);

  it('holds its numbers as numbers, also below zero', () => {
    const figure = given({ id: 'x', label: 'X', unit: 'uur' }, new Decimal('-12'), {
      file: 'plan.yaml',
      pointer: '',
      part: 'value',
    });
    const rows = [['a', { figure, address: 'plan.yaml#x' }]];
    expect(readByCalc(tablesCsv([{ title: 'T', columns: ['naam', 'over'], rows }]))).toMatch(
      /office:value-type="float" office:value="-12"/,
    );
  }, 120_000);

  it('would compute a formula without the guard, so that this test sees one', () => {
    expect(readByCalc('=1+1\r\n')).toContain('table:formula');
  }, 120_000);
});
