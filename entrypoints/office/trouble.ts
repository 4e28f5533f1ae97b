import type { OfficeStartError } from '@/lib/mail/office/start-office';

/** `detail` holds versions and places only; it goes to whoever helps the rep. */
export type Trouble = { readonly kind: OfficeStartError['kind'] | 'storage-refused'; readonly detail: string };
