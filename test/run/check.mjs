import { installMissing } from '../start/dependencies.mjs';
import { orSayWhy } from '../start/or-say-why.mjs';
import { checkSteps } from './check-steps.mjs';
import { runSteps } from './steps.mjs';

/** `npm run check`: the fast part. */
await orSayWhy(async () => {
  installMissing();
  await runSteps(checkSteps);
});
