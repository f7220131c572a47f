/**
 * One soft tone, a second and a half long. The browser lets a page sound only after someone has pressed
 * something in it, so the tone is made ready then, and played later. Where it may not sound at all, it is
 * silent: the words say the same.
 */
export function toneReady(): { play: () => void; close: () => void } | null {
  if (typeof AudioContext === 'undefined') return null;
  const audio = new AudioContext();
  audio.resume().catch(() => {});
  const play = () => {
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    const now = audio.currentTime;
    tone.frequency.value = 528;
    loudness.gain.setValueAtTime(0, now);
    loudness.gain.linearRampToValueAtTime(0.12, now + 0.08);
    loudness.gain.exponentialRampToValueAtTime(0.0001, now + 1.5);
    tone.connect(loudness).connect(audio.destination);
    tone.start(now);
    tone.stop(now + 1.6);
  };
  return { play, close: () => void audio.close().catch(() => {}) };
}
