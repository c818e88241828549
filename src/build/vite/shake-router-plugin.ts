/**
 * React Router names its components for the developer tools, which keeps even those alive in the
 * bundle that nobody imports. Without the names, and with the calls marked as pure, they are shaken
 * off; so are what nothing here asks for (instrumentation, view transitions, forms, redirects,
 * fetchers, blockers, masks, middleware, routes that come later), and the warnings to developers, who
 * have met them before a build.
 */
import type { Plugin } from 'vite';

const ROUTER = /\/react-router\/dist\/production\/.*\.js$/;

/** Of the router's object. */
const UNUSED_METHODS =
  /^\t\t(fetch|getFetcher|resetFetcher|deleteFetcher: \w+|getBlocker|deleteBlocker|patchRoutes|_internalFetchControllers: \w+|_internalSetRoutes),$/gm;

/** What is asked before branches that are never taken here. */
const NEVER = [
  'renderDfd && pendingState && router.window', // a view transition
  'pendingViewTransitionEnabled',
  'isBrowser', // keeps view transitions in the session's storage
  'redirect',
  'isRedirectDataStrategyResult(result)',
  'isResponse(result)', // loaders return what the query cache has
  'isFogOfWar', // routes that come later
  'opts?.mask',
  'opts?.instrumentationNavigateMetaReceiver',
  'blockerKey && delta != null',
  'blockerKey',
];

export function shakeRouterPlugin(): Plugin {
  return {
    name: 'le-fil:shake-router',
    apply: 'build',
    transform(code, id) {
      if (!ROUTER.test(id)) return;
      const shakeable = code
        .replace(/\b(init|opts\??)\.(instrumentations|patchRoutesOnNavigation)\b/g, 'undefined')
        .replace('if (!viewTransitionOpts || !isViewTransitionAvailable) {', 'if (true) {')
        .replace(UNUSED_METHODS, '')
        .replace(/(opts && opts\.)?submission && isMutationMethod\(.+?\.formMethod\)/g, 'false')
        .replace('if (!opts || !isSubmissionNavigation(opts)) return { path };', 'return { path };')
        .replace('init.dataStrategy || defaultDataStrategyWithMiddleware', 'defaultDataStrategy')
        .replace(/let runClientMiddleware = .*?\n\t\};\n/s, 'let runClientMiddleware;\n')
        .replace(/if \(!route\.lazy\) (return \{\s+lazyRoutePromise)/, '$1')
        .replace(/^(\t+)(let blockerKey) = shouldBlockNavigation\(.*?^\1\}\);$/gms, '$1$2;')
        .replace('state.blockers.forEach((_, key) => deleteBlocker(key));', '')
        .replace(/(let lazyMiddlewarePromise) = loadLazyRouteProperty\(\{.*?\}\);/s, '$1;')
        .replace(/^(\t+)fetchLoadMatches\.forEach\(.*?^\1\}\);$/gms, '')
        .replace(/^(\t+)revalidatingFetchers\..*?^\1\}\);$/gms, '')
        .replace(/^\s*(warning|warnOnce)\(.+\);$/gm, '')
        .replace(/^(\s*invariant\(.+?), (`[^`\n]*`|"[^"\n]*")\);$/gm, '$1);')
        // What an error says to developers; its kind and status stay.
        .replace(/(errorMessage = )`[^\n]*`(?=[;,]?$)/gm, '$1""')
        .replace(/return `Cannot include a [^\n]*`;/, 'return "";')
        .replace(/^\s*\w+\.displayName = "[^"]+";$/gm, '')
        .replace(/= ([\w$]+\.)?(forwardRef|memo|createContext)\(/g, '= /* @__PURE__ */ $1$2(');
      const withoutBranch = (rest: string, never: string) =>
        rest.replaceAll(`if (${never}) {`, 'if (false) {');
      return { code: NEVER.reduce(withoutBranch, shakeable), map: null };
    },
  };
}
