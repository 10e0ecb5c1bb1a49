// As Vite comes, except that what it builds is as new as what the widget needs: the page waits for the element at its top level.
export default { build: { target: "es2022" } };
