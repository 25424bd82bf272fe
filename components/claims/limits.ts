/** Longest texts that the schema takes, in UTF-16 units. Told again here so that the browser need not load the schemas; a test holds the two together. */
export const claimLimits = { statement: 2_000, speaker: 300, finding: 4_000, reason: 2_000, note: 10_000 } as const
