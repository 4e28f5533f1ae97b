import { describe, expect, it } from 'vitest';
import { dateOrderOf, parseDate } from '@/lib/crm/csv/parse-date';
import { parseMoney } from '@/lib/crm/csv/parse-money';
import { parseRole } from '@/lib/crm/csv/parse-role';

describe('amounts', () => {
  it.each([
    ['5000', 5000, null],
    ['5000.50', 5000.5, null],
    ['1,234.56', 1234.56, null],
    ['1.234,56', 1234.56, null],
    ['1.234.567', 1_234_567, null],
    ['12,5', 12.5, null],
    ['1,234', 1234, null],
    ['1.234', 1234, null],
    ['0,750', 0.75, null],
    ['12 000', 12_000, null],
    ['12 000,00 €', 12_000, 'EUR'],
    ["CHF 1'250.00", 1250, 'CHF'],
    ['$5,000', 5000, 'USD'],
    ['USD 18,400.00', 18_400, 'USD'],
    ['-250', -250, null],
  ])('%s = %s %s', (cell, amount, currency) => {
    expect(parseMoney(cell)).toEqual({ amount, currency });
  });
  it.each(['', 'on request', '—', 'EUR'])('“%s” is no figure', (cell) => {
    expect(parseMoney(cell)).toBeNull();
  });
});

describe('dates', () => {
  it.each([
    ['2026-06-11', 'month-first', '2026-06-11'],
    ['2026-06-11 09:30', 'month-first', '2026-06-11'],
    ['2026-06-11T09:30:00.000Z', 'day-first', '2026-06-11'],
    ['2026/6/1', 'day-first', '2026-06-01'],
    ['3/4/2026', 'month-first', '2026-03-04'],
    ['3/4/2026', 'day-first', '2026-04-03'],
    ['03.04.26', 'day-first', '2026-04-03'],
    ['11/06/2026, 14:05', 'day-first', '2026-06-11'],
    ['31/02/2026', 'day-first', null],
    ['13/13/2026', 'day-first', null],
    ['next week', 'day-first', null],
    ['', 'day-first', null],
  ] as const)('%s, %s = %s', (cell, order, day) => {
    expect(parseDate(cell, order)).toBe(day);
  });
  it.each([
    [['03/04/2026', '25/04/2026'], { order: 'day-first' }],
    [['03/04/2026', '04/25/2026'], { order: 'month-first' }],
    [['03.04.2026'], { order: 'day-first' }],
    [['03/04/2026', '05/06/2026'], { order: null }],
    [['2026-04-03', ''], null],
  ] as const)('%s prove %s', (cells, order) => {
    expect(dateOrderOf(cells)).toEqual(order);
  });
});

describe('buying roles', () => {
  it.each([
    ['DECISION_MAKER', 'decision-maker'],
    ['Economic Buyer', 'economic-buyer'],
    ['BUDGET_HOLDER', 'economic-buyer'],
    ['LEGAL_AND_COMPLIANCE', 'legal'],
    ['Evaluator', 'technical-buyer'],
    ['user-buyer', 'user-buyer'],
    ['Something else', 'other'],
    ['', null],
  ])('%s = %s', (cell, role) => {
    expect(parseRole(cell)).toBe(role);
  });
});
