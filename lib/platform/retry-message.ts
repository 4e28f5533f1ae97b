/** What the browser says when the worker was stopped under a message; the next try wakes it (platform facts, section 8). */
const LOST = /channel closed|receiving end|port closed/i;

/**
 * Sends until an answer comes, at most five times with growing pauses. Every message must be harmless to repeat.
 * Throws what the browser says when it is not about a stopped worker.
 */
export async function retryMessage<T>(send: () => Promise<T>, pause: (ms: number) => Promise<void> = wait): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      if (attempt === 4 || !LOST.test(String(error))) throw error;
      await pause(30 * 2 ** attempt);
    }
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
