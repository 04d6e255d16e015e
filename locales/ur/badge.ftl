### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>آپ کا شناختی بیج</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = نام: { $name }
badge-until = اس وقت تک درست: { $until }۔
badge-code =
    بیج کا کوڈ <code>{ $code }</code>
    اسے دکھائیں یا بول کر بتائیں: جو جاننا چاہے کہ آپ اصلی ہیں یا نہیں، وہ مجھے یہ بھیجے: /verify { $code }۔ اسے صرف وہی پتا چلتا ہے جو اوپر لکھا ہے، اس سے زیادہ کچھ نہیں۔ جو آپ کو فون کرے، اسے یہ کبھی پڑھ کر نہ سنائیں۔
