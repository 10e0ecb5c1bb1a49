//! Answers with a folder, as a careful host would. In: a [`Site`]. Out: a running server on this machine only.
//!
//! Types, compressed variants, conditional requests and ranges are `tower_http`'s; the headers and the routes are ours.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::routing::any;
use tokio::sync::oneshot;
use tower_http::services::ServeDir;

/// The strictest policy under which WebAssembly runs. The widget works under it, so a host need not loosen its own.
pub const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; object-src 'none'; base-uri 'none'";

/// What to answer with.
pub struct Site {
    folder: PathBuf,
    headers: BTreeMap<String, String>,
    routes: Vec<Route>,
}

struct Route {
    path: String,
    status: u16,
    content_type: String,
    body: Vec<u8>,
}

impl Site {
    /// Everything in `folder`, under the strict policy, readable from other origins as a widget has to be.
    pub fn new(folder: impl Into<PathBuf>) -> Site {
        let site = Site { folder: folder.into(), headers: BTreeMap::new(), routes: Vec::new() };
        site.header("content-security-policy", POLICY)
            .header("access-control-allow-origin", "*")
            .header("x-content-type-options", "nosniff")
    }

    /// Sends this header with every response, instead of any of the same name.
    pub fn header(mut self, name: &str, value: &str) -> Site {
        self.headers.insert(name.to_lowercase(), value.to_owned());
        self
    }

    /// Does not send this header.
    pub fn without(mut self, name: &str) -> Site {
        self.headers.remove(&name.to_lowercase());
        self
    }

    /// Answers this path with a page, whether or not the folder has one.
    pub fn page(self, path: &str, html: impl Into<String>) -> Site {
        self.route(path, 200, "text/html; charset=utf-8", html.into())
    }

    /// Answers this path with anything, such as a failure.
    pub fn route(mut self, path: &str, status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Site {
        let (path, content_type) = (path.to_owned(), content_type.to_owned());
        self.routes.push(Route { path, status, content_type, body: body.into() });
        self
    }

    /// Starts to answer, on `port` or on a free one if it is 0. The error is that of a taken port.
    pub fn start(self, port: u16) -> Result<Server> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let router = self.router()?;
        let (stop, stopped) = oneshot::channel::<()>();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        thread::spawn(move || {
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener)?;
                tokio::select! {
                    ended = axum::serve(listener, router).into_future() => ended,
                    _ = stopped => Ok(()),
                }
            })
        });
        Ok(Server { address, _stop: stop })
    }

    fn router(self) -> Result<Router> {
        let files = ServeDir::new(&self.folder).precompressed_br().precompressed_gzip();
        let mut router = Router::new().fallback_service(files);
        for Route { path, status, content_type, body } in self.routes {
            let status = StatusCode::from_u16(status)?;
            let answer = move || async move { (status, [(header::CONTENT_TYPE, content_type)], body) };
            router = router.route(&path, any(answer));
        }
        let mut headers = Vec::new();
        for (name, value) in self.headers {
            headers.push((HeaderName::try_from(&name).with_context(|| name)?, HeaderValue::try_from(&value).with_context(|| value)?));
        }
        let headers: Arc<[_]> = headers.into();
        Ok(router.layer(middleware::from_fn(move |request: Request, next: Next| {
            let headers = Arc::clone(&headers);
            let caching = HeaderValue::from_static(caching(Path::new(request.uri().path())));
            async move {
                let mut response = next.run(request).await;
                response.headers_mut().insert(header::CACHE_CONTROL, caching);
                response.headers_mut().extend(headers.iter().cloned());
                response
            }
        })))
    }
}

/// A running server, which stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    _stop: oneshot::Sender<()>,
}

impl Server {
    /// The address of a path, such as `/index.html`.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

/// A name with a hash may be kept for ever, since other content has another name; anything else is asked for again.
fn caching(path: &Path) -> &'static str {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.split('.').next().unwrap_or_default();
    match stem.rsplit_once('-') {
        Some((_, hash)) if hash.len() == 10 && hash.bytes().all(|digit| digit.is_ascii_hexdigit()) => "public, max-age=31536000, immutable",
        _ => "no-cache",
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::*;

    /// The answer to one request, head and body, as it came over the wire.
    fn ask(server: &Server, path: &str, accept: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\naccept-encoding: {accept}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        let files = ["index.html", "a-0123456789.wasm", "a-0123456789.wasm.br", "a-0123456789.wasm.gz", "plain.js"];
        for name in files {
            fs::write(folder.path().join(name), name).unwrap();
        }
        folder
    }

    #[test]
    fn the_best_variant_the_browser_accepts_is_sent() {
        let folder = folder();
        let server = Site::new(folder.path()).start(0).unwrap();
        let cases = [
            ("gzip, deflate, br", "a-0123456789.wasm.br", "content-encoding: br"),
            ("gzip", "a-0123456789.wasm.gz", "content-encoding: gzip"),
            ("identity", "a-0123456789.wasm", "vary: accept-encoding"),
        ];
        for (accept, body, head) in cases {
            let answer = ask(&server, "/a-0123456789.wasm", accept);
            assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{accept}: {answer}");
            assert!(answer.contains(head), "{accept}: {answer}");
            assert!(answer.contains("content-type: application/wasm"), "{accept}: {answer}");
        }
    }

    #[test]
    fn every_response_carries_the_policy() {
        let folder = folder();
        let server = Site::new(folder.path()).page("/host", "<p>host").start(0).unwrap();
        for path in ["/", "/plain.js", "/host", "/missing"] {
            let answer = ask(&server, path, "identity");
            assert!(answer.contains(&format!("content-security-policy: {POLICY}")), "{path}: {answer}");
        }
        assert!(ask(&server, "/missing", "identity").starts_with("HTTP/1.1 404"));
        assert!(ask(&server, "/", "identity").ends_with("index.html"));
    }

    #[test]
    fn a_header_can_be_changed_and_left_out() {
        let folder = folder();
        let site = Site::new(folder.path()).header("Content-Security-Policy", "default-src 'none'");
        let server = site.without("access-control-allow-origin").start(0).unwrap();
        let answer = ask(&server, "/", "identity");
        assert!(answer.contains("content-security-policy: default-src 'none'\r\n"), "{answer}");
        assert!(!answer.contains("access-control-allow-origin"), "{answer}");
    }

    #[test]
    fn only_hashed_names_are_kept() {
        assert!(caching(Path::new("/fidelity-check-0123456789.d.ts")).contains("immutable"));
        assert_eq!(caching(Path::new("/fidelity-check.js")), "no-cache");
        assert_eq!(caching(Path::new("/programmes/strong-families.json")), "no-cache");
    }

    #[test]
    fn a_taken_port_is_an_error() {
        let folder = folder();
        let first = Site::new(folder.path()).start(0).unwrap();
        assert!(Site::new(folder.path()).start(first.address.port()).is_err());
    }
}
