import fc from 'fast-check'

// One seed for all properties, so that a run on any machine tries the same cases. TICKMARK_SEED tries others.
fc.configureGlobal({ seed: Number(process.env.TICKMARK_SEED ?? 20_261_125) })
