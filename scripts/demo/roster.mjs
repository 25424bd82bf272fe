// @ts-check

/**
 * The people of the demo desk, in the order in which the terminal lists them. All invented.
 * @type {readonly { email: string, name: string, role: 'admin' | 'editor' | 'reviewer' | 'viewer' }[]}
 */
export const ROSTER = [
  { email: 'ada@desk.example', name: 'Ada Lindqvist', role: 'admin' },
  { email: 'emil@desk.example', name: 'Emil Okafor', role: 'editor' },
  { email: 'ines@desk.example', name: 'Ines Moreau', role: 'editor' },
  { email: 'rosa@desk.example', name: 'Rosa Thaler', role: 'reviewer' },
  { email: 'vito@desk.example', name: 'Vito Hansen', role: 'viewer' },
]
