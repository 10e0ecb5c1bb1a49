// A partner's application with the router of Next (tests/browser/hosts/main.rs): what stands around each route.

import Link from "next/link";

export const metadata = { title: "A partner" };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Home</Link> <Link href="/check">Check</Link>
        </nav>
        {children}
      </body>
    </html>
  );
}
