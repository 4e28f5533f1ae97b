import { log } from '@/lib/platform/log';

/** `false` when the browser keeps the clipboard from us, e.g. while another window has the focus. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    log('panel', 'the clipboard was not available', error);
    return false;
  }
}
