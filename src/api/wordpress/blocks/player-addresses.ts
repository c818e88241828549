/** Addresses that people copy, without their scheme, and the page of the same thing that is for frames. */
const PLAYERS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:www\.|m\.)?youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)|youtu\.be\/)([\w-]+).*/,
    'www.youtube.com/embed/$1',
  ],
  [/^vimeo\.com\/(\d+).*/, 'player.vimeo.com/video/$1'],
  [/^(?:www\.dailymotion\.com\/video|dai\.ly)\/(\w+).*/, 'www.dailymotion.com/embed/video/$1'],
  [
    /^(?:\w+\.)?(?:twitter|x)\.com\/\w+\/status\/(\d+).*/,
    'platform.twitter.com/embed/Tweet.html?id=$1',
  ],
  [/^www\.instagram\.com\/(p|reel|tv)\/([\w-]+).*/, 'www.instagram.com/$1/$2/embed/'],
  [/^www\.tiktok\.com\/@[\w.-]+\/video\/(\d+).*/, 'www.tiktok.com/embed/v2/$1'],
  [/^\w+\.facebook\.com\/.*(?:\/videos\/|watch).*/, 'www.facebook.com/plugins/video.php?href='],
  [
    /^\w+\.facebook\.com\/.*(?:posts|photo|permalink|story).*/,
    'www.facebook.com/plugins/post.php?href=',
  ],
];

/** Of these, readers know the names; of others, the hosts. */
const NAMES = [
  'YouTube',
  'Vimeo',
  'Dailymotion',
  'X',
  'Instagram',
  'TikTok',
  'Facebook',
  'Spotify',
  'SoundCloud',
];

/** The page for frames of what stands at an address of the web; undefined where none is known. */
export function playerAddress(address: string): string | undefined {
  const plain = address.replace(/^https?:\/\//, '');
  const [pattern, player] = PLAYERS.find(([page]) => page.test(plain)) ?? [];
  if (!pattern || !player) return undefined;
  const url = `https://${plain.replace(pattern, player)}`;
  return url.endsWith('=') ? url + encodeURIComponent(address) : url;
}

/** How readers know whose an address is. */
export function providerName(address: string): string {
  const { hostname } = new URL(address);
  const label = hostname.split('.').at(-2)?.replace('twitter', 'x').replace('-nocookie', '');
  const name = hostname.endsWith('.com') && NAMES.find((name) => name.toLowerCase() === label);
  return name || hostname.replace(/^www\./, '');
}
