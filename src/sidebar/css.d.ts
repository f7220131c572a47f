/** Style sheets are taken up by the build and stand in the page's own style element. */
declare module '*.css';
