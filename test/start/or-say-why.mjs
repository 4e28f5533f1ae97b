/** Runs a command's whole work; when it cannot go on, says the one sentence why and ends red. */
export async function orSayWhy(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
