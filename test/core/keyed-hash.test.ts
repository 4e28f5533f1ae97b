import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erasedMail, isErasedMail, keyOfErased } from '@/lib/core/domain/erased-mail';
import { type EmailAddress, parseEmailAddress } from '@/lib/core/domain/ids';
import { keyedHash } from '@/lib/core/domain/keyed-hash';

const KEY = '000102030405060708090a0b0c0d0e0f';
const ANA = 'ana@corvane.example' as EmailAddress;

describe('the keyed hash', () => {
  it('is what another implementation says, for any key and text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 300 }), (key, text) => {
        expect(keyedHash(key, text)).toBe(createHmac('sha256', key).update(text).digest('hex'));
      }),
    );
  });
});

describe('an erased address', () => {
  const erased = erasedMail(ANA, KEY);
  it('matches the address and no other, under any key that it names', () => {
    expect(isErasedMail(erased, ANA)).toBe(true);
    expect(isErasedMail(erased, 'anna@corvane.example')).toBe(false);
    expect(isErasedMail(ANA, ANA)).toBe(false);
    expect(isErasedMail(erasedMail(ANA, KEY.replace('0f', '10')), ANA)).toBe(true);
  });

  it('is an address by form, says nothing of the person and names its key', () => {
    expect(parseEmailAddress(erased)).toBe(erased);
    expect(erased).not.toContain('ana');
    expect(keyOfErased(erased)).toBe(KEY);
    expect(keyOfErased(ANA)).toBeNull();
  });
});
