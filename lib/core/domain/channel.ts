/** How the buyer can be reached (S4-17, S4-18). */
export type Channel = 'mail' | 'phone' | 'meeting' | 'other';
