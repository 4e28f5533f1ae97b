import type { Measure, Measured } from '@/lib/core/measures/measure';
import { FEW } from '@/lib/core/measures/measure';

/** `74%`, `3`, `1.5`, `12 days` */
export function sayValue(value: number | null, unit: Measure['unit']): string {
  if (value === null) return '–';
  if (unit === 'share') return `${Math.round(value * 100)}%`;
  const figure = (Number.isInteger(value) ? value : Math.round(value * 10) / 10).toLocaleString('en');
  return unit === 'days' ? `${figure} ${value === 1 ? 'day' : 'days'}` : figure;
}

/** What the figure rests on: `28 of 38 deals`. */
export function saySample({ noun, unit, id }: Measure, { done, of, cases, value }: Measured): string {
  if (value === null) return `no ${noun} yet`;
  if (id === 'weeks-with-next')
    return `${done.toLocaleString('en')} of ${of.toLocaleString('en')} weeks, ${cases.length} deals`;
  if (id === 'touches-per-decision') return `${done.toLocaleString('en')} mails, ${of.toLocaleString('en')} ${noun}`;
  if (id === 'decisions-resolved') return `${of.toLocaleString('en')} ${noun}`;
  if (unit === 'days') return `${cases.length.toLocaleString('en')} ${noun}`;
  return `${done.toLocaleString('en')} of ${of.toLocaleString('en')} ${noun}`;
}

/** A share of a handful says more about chance than about us. */
export function isFew({ cases, value }: Measured): boolean {
  return value !== null && cases.length < FEW;
}
