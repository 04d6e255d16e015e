//! Photos that people send: each is decoded and drawn anew, so that nothing but what is seen stays: no place where it
//! was taken, no camera, no hour.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder as _, ImageReader, Limits, Rgb, RgbImage};

/// The longest side of a photo that is kept, in pixels.
pub const SIDE_MAX: u32 = 1600;

/// The longest side of a photo that is read, in pixels.
const READ_SIDE_MAX: u32 = 16_384;

/// What a photo may unfold to, in bytes: 64 million pixels of three colours.
const UNFOLDED_MAX: u64 = 192 * 1024 * 1024;

/// The quality of what is kept, from 1 to 100: nobody sees the difference to 100 on a phone.
const QUALITY: u8 = 82;

/// What cannot be read as a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is no JPEG, PNG or WebP picture that can be read")]
pub struct NoPicture;

/// The photo drawn anew as a JPEG, upright, with sides of at most [`SIDE_MAX`] and without anything that is not seen.
///
/// # Errors
/// When it is no picture of a known format, or one that unfolds to too much.
pub fn redraw(bytes: &[u8]) -> Result<Vec<u8>, NoPicture> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| NoPicture)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(READ_SIDE_MAX);
    limits.max_image_height = Some(READ_SIDE_MAX);
    limits.max_alloc = Some(UNFOLDED_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| NoPicture)?;
    if decoder.total_bytes() > UNFOLDED_MAX {
        return Err(NoPicture);
    }
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut photo = DynamicImage::from_decoder(decoder).map_err(|_| NoPicture)?;
    if photo.width().max(photo.height()) > SIDE_MAX {
        photo = photo.resize(SIDE_MAX, SIDE_MAX, FilterType::Triangle);
    }
    photo.apply_orientation(orientation);
    let mut kept = Vec::new();
    let encoded = JpegEncoder::new_with_quality(&mut kept, QUALITY).encode_image(&on_white(&photo));
    encoded.map(|()| kept).map_err(|_| NoPicture)
}

/// A JPEG has no holes: what is seen through is white.
fn on_white(photo: &DynamicImage) -> RgbImage {
    if !photo.color().has_alpha() {
        return photo.to_rgb8();
    }
    let seen = photo.to_rgba8();
    RgbImage::from_fn(seen.width(), seen.height(), |x, y| {
        let [red, green, blue, alpha] = seen.get_pixel(x, y).0;
        let over = |colour: u8| {
            let alpha = u32::from(alpha);
            u8::try_from((u32::from(colour) * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX)
        };
        Rgb([over(red), over(green), over(blue)])
    })
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgba, RgbaImage};
    use proptest::prelude::*;

    use super::*;

    fn written(photo: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        photo.write_to(&mut bytes, format).expect("a picture");
        bytes.into_inner()
    }

    /// Left half red, right half blue.
    fn halves(width: u32, height: u32) -> DynamicImage {
        RgbImage::from_fn(width, height, |x, _| if x < width / 2 { Rgb([255, 0, 0]) } else { Rgb([0, 0, 255]) }).into()
    }

    /// An Exif block (CIPA DC-008, TIFF 6.0): turned by 90 degrees, and a place in the southern hemisphere.
    fn exif() -> Vec<u8> {
        let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
            [&tag.to_be_bytes()[..], &kind.to_be_bytes(), &count.to_be_bytes(), &value].concat()
        };
        let mut tiff = b"MM\0\x2a\0\0\0\x08".to_vec();
        tiff.extend([0, 2]);
        // Orientation 6: the top of what is seen is at the right.
        tiff.extend(entry(0x0112, 3, 1, [0, 6, 0, 0]));
        tiff.extend(entry(0x8825, 4, 1, 38_u32.to_be_bytes()));
        tiff.extend([0, 0, 0, 0]);
        tiff.extend([0, 1]);
        tiff.extend(entry(0x0001, 2, 2, *b"S\0\0\0"));
        tiff.extend([0, 0, 0, 0]);
        [b"Exif\0\0", &tiff[..]].concat()
    }

    /// A JPEG with the block behind its first mark.
    fn with_exif(jpeg: &[u8]) -> Vec<u8> {
        let exif = exif();
        let length = u16::try_from(exif.len() + 2).expect("a short block");
        [&jpeg[..2], &[0xff, 0xe1], &length.to_be_bytes(), &exif, &jpeg[2..]].concat()
    }

    #[test]
    fn nothing_but_what_is_seen_is_kept_and_it_stands_upright() {
        let taken = with_exif(&written(&halves(64, 32), ImageFormat::Jpeg));
        let has = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
        assert!(has(&taken, b"Exif"), "the test has something to lose");

        let kept = redraw(&taken).expect("a picture");

        assert!(!has(&kept, b"Exif") && !has(&kept, &[0xff, 0xe1]), "the place is still in it");
        let seen = image::load_from_memory(&kept).expect("a picture").to_rgb8();
        assert_eq!((seen.width(), seen.height()), (32, 64), "it lies on its side");
        let [top, bottom] = [seen.get_pixel(16, 8).0, seen.get_pixel(16, 56).0];
        assert!(top[0] > 200 && bottom[2] > 200, "{top:?} above {bottom:?}");
    }

    #[test]
    fn a_large_photo_becomes_smaller_and_a_small_one_stays() {
        let sides = |width, height| {
            let kept = redraw(&written(&halves(width, height), ImageFormat::Jpeg)).expect("a picture");
            let seen = image::load_from_memory(&kept).expect("a picture");
            (seen.width(), seen.height())
        };
        assert_eq!(sides(3200, 800), (1600, 400));
        assert_eq!(sides(40, 30), (40, 30));
    }

    #[test]
    fn what_is_seen_through_is_white() {
        let clear: DynamicImage = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0])).into();
        for format in [ImageFormat::Png, ImageFormat::WebP] {
            let kept = redraw(&written(&clear, format)).expect("a picture");
            let seen = image::load_from_memory(&kept).expect("a picture").to_rgb8();
            assert!(seen.get_pixel(4, 4).0.iter().all(|colour| *colour > 250), "{format:?}");
        }
    }

    #[test]
    fn what_is_no_picture_or_too_large_is_none() {
        assert_eq!(redraw(b"%PDF-1.7 invented"), Err(NoPicture));
        assert_eq!(redraw(b""), Err(NoPicture));
        let jpeg = written(&halves(64, 32), ImageFormat::Jpeg);
        assert_eq!(redraw(&jpeg[..20]), Err(NoPicture));
        // A PNG that says it is 60,000 pixels wide, and has none.
        let mut png = written(&halves(8, 8), ImageFormat::Png);
        png[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        assert_eq!(redraw(&png), Err(NoPicture));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..200), head in 0_usize..3) {
            let heads: [&[u8]; 3] = [b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", b"RIFF\0\0\0\0WEBPVP8 "];
            let _ = redraw(&[heads[head], &bytes].concat());
        }
    }
}
