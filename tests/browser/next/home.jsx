// The first route: nothing of ours.

export default function Home() {
  return <h1>Home</h1>;
}
