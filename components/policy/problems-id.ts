/** What stands under the fields that are wrong; they point at it. */
export const PROBLEMS_ID = 'policy-problems';
