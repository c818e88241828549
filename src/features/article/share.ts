/** `handed`: the system's sheet took it, or the reader closed the sheet. */
export type Shared = 'handed' | 'copied' | 'failed';

/**
 * Shares an address: by the system's sheet where a finger is the pointer and there is one, else by
 * copying it (Web Share, W3C; Clipboard API, W3C). Never rejects.
 */
export async function share({ title, url }: { title: string; url: string }): Promise<Shared> {
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    try {
      await navigator.share({ title, url });
      return 'handed';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'handed';
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
