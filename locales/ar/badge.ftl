### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>شارتك</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = الاسم: { $name }
badge-until = صالحة حتى { $until }.
badge-code =
    الرمز <code>{ $code }</code>
    اعرضه أو قله: من يريد أن يعرف هل أنت حقًا من تقول، يرسل لي /verify { $code }. ولا يعرف إلا المكتوب أعلاه. لا تقرأه أبدًا لمن يتصل بك.
