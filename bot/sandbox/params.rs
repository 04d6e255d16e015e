//! The parameters of one Bot API call, from wherever the client put them: query string, form, JSON or multipart.
//!
//! Like Telegram's own server, every parameter is kept as text: a JSON string as its contents, any other JSON
//! value as its source. So `{"chat_id":5}` and `chat_id=5` are the same call.

use std::collections::BTreeMap;

use axum::body::Bytes;
use axum::extract::{Form, FromRequest, Multipart, Query, Request};
use axum::http::header::CONTENT_TYPE;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::answer::Refusal;

/// The named parameters and uploaded files of one call.
#[derive(Default)]
pub struct Params {
    fields: Vec<(String, String)>,
    uploads: Vec<Upload>,
}

/// A file in a multipart body.
pub struct Upload {
    pub field: String,
    pub name: String,
    pub bytes: Bytes,
}

impl Params {
    /// Reads a request to its end.
    pub async fn read(request: Request) -> Result<Params, Refusal> {
        let mut params = Params::default();
        if request.uri().query().is_some_and(|query| !query.is_empty()) {
            let Query(fields) = Query::try_from_uri(request.uri()).map_err(|_| unreadable("query string"))?;
            params.fields = fields;
        }
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        match content_type.map(|value| value.split(';').next().unwrap_or_default().trim()) {
            Some("application/json") => {
                let body = Bytes::from_request(request, &()).await.map_err(|_| unreadable("body"))?;
                params.read_json(&body)?;
            }
            Some("application/x-www-form-urlencoded") => {
                let Form(fields) =
                    Form::<Vec<(String, String)>>::from_request(request, &()).await.map_err(|_| unreadable("form"))?;
                params.fields.extend(fields);
            }
            Some("multipart/form-data") => params.read_multipart(request).await?,
            // A call without parameters comes without a type.
            Some(_) | None => {}
        }
        Ok(params)
    }

    /// The parameter as text; `None` when missing or empty.
    pub fn text(&self, name: &str) -> Option<&str> {
        let found = self.fields.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }

    /// The parameter as a whole number; `None` when missing or not a number, as Telegram reads it.
    pub fn integer(&self, name: &str) -> Option<i64> {
        self.text(name).and_then(|value| value.trim().parse().ok())
    }

    /// Whether the parameter is set to something true.
    pub fn flag(&self, name: &str) -> bool {
        self.text(name).is_some_and(is_true)
    }

    /// As [`Params::flag`], with another default than `false`.
    pub fn flag_or(&self, name: &str, default: bool) -> bool {
        self.text(name).map_or(default, is_true)
    }

    /// The parameter as a JSON-serialised object.
    pub fn json<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>, Refusal> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        let read = serde_json::from_str(text).map(Some);
        read.map_err(|_| Refusal::bad(format!("can't parse {} JSON object", name.replace('_', " "))))
    }

    /// The uploaded file that the parameter stands for: the part of that name, or of the name in `attach://…`.
    pub fn upload(&self, name: &str) -> Option<&Upload> {
        let part = self.text(name).and_then(|value| value.strip_prefix("attach://")).unwrap_or(name);
        self.uploads.iter().find(|upload| upload.field == part)
    }

    fn read_json(&mut self, body: &[u8]) -> Result<(), Refusal> {
        if body.is_empty() {
            return Ok(());
        }
        let values: BTreeMap<String, &RawValue> =
            serde_json::from_slice(body).map_err(|_| unreadable("JSON object"))?;
        for (name, value) in values {
            let source = value.get();
            if source.starts_with('"') {
                let text = serde_json::from_str(source).map_err(|_| unreadable("JSON object"))?;
                self.fields.push((name, text));
            } else if source != "null" {
                self.fields.push((name, source.to_owned()));
            }
        }
        Ok(())
    }

    async fn read_multipart(&mut self, request: Request) -> Result<(), Refusal> {
        let broken = |_| unreadable("multipart body");
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| unreadable("multipart body"))?;
        while let Some(part) = parts.next_field().await.map_err(broken)? {
            let field = part.name().unwrap_or_default().to_owned();
            if let Some(name) = part.file_name().map(str::to_owned) {
                let bytes = part.bytes().await.map_err(broken)?;
                self.uploads.push(Upload { field, name, bytes });
            } else {
                self.fields.push((field, part.text().await.map_err(broken)?));
            }
        }
        Ok(())
    }
}

fn is_true(value: &str) -> bool {
    matches!(value.to_ascii_lowercase().as_str(), "true" | "yes" | "1")
}

fn unreadable(what: &str) -> Refusal {
    Refusal::bad(format!("can't parse {what}"))
}

#[cfg(test)]
impl From<serde_json::Value> for Params {
    fn from(object: serde_json::Value) -> Params {
        let mut params = Params::default();
        params.read_json(object.to_string().as_bytes()).expect("a JSON object");
        params
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    async fn read(content_type: &str, uri: &str, body: &str) -> Params {
        let request = Request::builder().method("POST").uri(uri).header(CONTENT_TYPE, content_type);
        let request = request.body(Body::from(body.to_owned())).expect("a request");
        Params::read(request).await.unwrap_or_else(|refusal| panic!("{}", refusal.description))
    }

    #[tokio::test]
    async fn the_same_call_reads_the_same_from_every_kind_of_body() {
        let multipart = "--X\r\ncontent-disposition: form-data; name=\"chat_id\"\r\n\r\n5\r\n\
             --X\r\ncontent-disposition: form-data; name=\"text\"\r\n\r\n你好\r\n--X--\r\n";
        let calls = [
            read("application/json", "/", r#"{"chat_id":5,"text":"你好","unset":null}"#).await,
            read("application/json", "/?chat_id=5", r#"{"text":"\u4f60好"}"#).await,
            read("application/x-www-form-urlencoded", "/", "chat_id=5&text=%E4%BD%A0%E5%A5%BD").await,
            read("multipart/form-data; boundary=X", "/", multipart).await,
            read("text/plain", "/?chat_id=5&text=%E4%BD%A0%E5%A5%BD", "").await,
        ];
        for call in calls {
            assert_eq!(call.integer("chat_id"), Some(5));
            assert_eq!(call.text("text"), Some("你好"));
            assert_eq!(call.text("unset"), None);
        }
    }

    #[test]
    fn objects_may_be_json_or_json_in_a_string() {
        let nested = Params::from(serde_json::json!({"reply_parameters": {"message_id": 3}}));
        let serialised = Params::from(serde_json::json!({"reply_parameters": "{\"message_id\": 3}"}));
        for params in [nested, serialised] {
            let object: Option<serde_json::Value> = params.json("reply_parameters").expect("JSON");
            assert_eq!(object, Some(serde_json::json!({"message_id": 3})));
        }
    }

    #[test]
    fn broken_objects_are_refused_by_name() {
        let params = Params::from(serde_json::json!({"reply_markup": "{"}));
        let refusal = params.json::<serde_json::Value>("reply_markup").expect_err("broken JSON");
        assert_eq!(refusal.description, "Bad Request: can't parse reply markup JSON object");
    }

    #[tokio::test]
    async fn uploads_are_found_by_their_part_or_by_their_attach_address() {
        let multipart = "--X\r\ncontent-disposition: form-data; name=\"document\"\r\n\r\nattach://f1\r\n\
             --X\r\ncontent-disposition: form-data; name=\"f1\"; filename=\"a.csv\"\r\n\r\nx,y\r\n--X--\r\n";
        let params = read("multipart/form-data; boundary=X", "/", multipart).await;
        let upload = params.upload("document").expect("the part f1");
        assert_eq!((upload.name.as_str(), &upload.bytes[..]), ("a.csv", &b"x,y"[..]));
    }
}
