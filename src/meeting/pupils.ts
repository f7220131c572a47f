/** Why a place may point at a pupil. */
export type PupilSign = 'number' | 'pupil' | 'plan' | 'diagnosis' | 'pointer' | 'initials' | 'few';
