/**
 * React Router names its components for the developer tools, which keeps even those alive in the
 * bundle that nobody imports. Without the names, and with the calls marked as pure, they are shaken
 * off; so are the instrumentation and the view transitions that nothing here asks for, and the
 * warnings to developers, who have met them before a build.
 */
import type { Plugin } from 'vite';

const ROUTER = /\/react-router\/dist\/production\/.*\.js$/;

export function shakeRouterPlugin(): Plugin {
  return {
    name: 'le-fil:shake-router',
    apply: 'build',
    transform(code, id) {
      if (!ROUTER.test(id)) return;
      const shakeable = code
        .replace(/\b(init|opts\??)\.instrumentations\b/g, 'undefined')
        .replace('if (!viewTransitionOpts || !isViewTransitionAvailable) {', 'if (true) {')
        .replace('if (renderDfd && pendingState && router.window) {', 'if (false) {')
        .replace(/^\s*(warning|warnOnce)\(.+\);$/gm, '')
        .replace(/^(\s*invariant\(.+?), (`[^`\n]*`|"[^"\n]*")\);$/gm, '$1);')
        // What an error says to developers; its kind and status stay.
        .replace(/(errorMessage = )`[^\n]*`(?=[;,]?$)/gm, '$1""')
        .replace(/return `Cannot include a [^\n]*`;/, 'return "";')
        .replace(/^\s*\w+\.displayName = "[^"]+";$/gm, '')
        .replace(/= ([\w$]+\.)?(forwardRef|memo|createContext)\(/g, '= /* @__PURE__ */ $1$2(');
      return { code: shakeable, map: null };
    },
  };
}
