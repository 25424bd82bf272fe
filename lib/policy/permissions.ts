import {
  didNotChangeItLast,
  isAdmin,
  isAtLeastEditor,
  isAtLeastReviewer,
  isPublicOrSignedIn,
  isSignedIn,
  isSomebodyElse,
  madeItThemselves,
  type Predicate,
} from './predicates'

/**
 * Who may do what: every verb and every read names one row. All predicates of a row must hold.
 * Progress, freezing and the other gate rules are not rights: they live with their verbs.
 */
export const permissions = {
  'article.read': [isSignedIn],
  'article.import': [isAtLeastEditor],
  'article.revise': [isAtLeastEditor],

  'claim.read': [isSignedIn],
  'claim.record': [isAtLeastEditor],
  'claim.revise': [isAtLeastEditor],
  'claim.resize': [isAtLeastEditor],
  'claim.withdraw': [isAtLeastEditor],
  'claim.restore': [isAtLeastEditor],
  'claim.note': [isAtLeastEditor],
  'claim.submit': [isAtLeastEditor],
  'claim.approve': [isAtLeastReviewer, didNotChangeItLast],
  'claim.return': [isAtLeastReviewer],
  'change.undo': [isAtLeastEditor, madeItThemselves],

  'source.read': [isSignedIn],
  'source.record': [isAtLeastEditor],
  'source.revise': [isAtLeastEditor],
  'evidence.attach': [isAtLeastEditor],
  'evidence.revise': [isAtLeastEditor],
  'evidence.remove': [isAtLeastEditor],

  'history.read': [isSignedIn],

  'version.signOff': [isAtLeastReviewer],
  'version.override': [isAtLeastReviewer],
  'reviewedVersion.read': [isPublicOrSignedIn],
  'reviewedVersion.list': [isSignedIn],
  'reviewedVersion.publish': [isAtLeastReviewer],

  'person.list': [isAdmin],
  'person.invite': [isAdmin],
  'person.changeRole': [isAdmin, isSomebodyElse],
  'person.deactivate': [isAdmin, isSomebodyElse],
  'person.reactivate': [isAdmin],
  'person.makeResetLink': [isAdmin],
  'person.changeOwnPassword': [isSignedIn],
  'desk.revise': [isAdmin],
} as const satisfies Record<string, readonly Predicate[]>

export type Permission = keyof typeof permissions
