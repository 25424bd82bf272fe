import type { DemoArticleKey, DemoClaim } from './claim-data'
import { miamiTalksClaims } from './claims-miami-talks'
import { nightFerryClaims } from './claims-night-ferry'

export type { DemoArticleKey, DemoClaim, DemoEvidence } from './claim-data'
export { demoArticleKeys } from './claim-data'

export const demoClaims: Readonly<Record<DemoArticleKey, readonly DemoClaim[]>> = {
  miamiTalks: miamiTalksClaims,
  nightFerry: nightFerryClaims,
}
