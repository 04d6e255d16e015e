### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>บัตรเจ้าหน้าที่ของคุณ</b>
badge-role = · { $role }
badge-name = ชื่อ: { $name }
badge-until = ใช้ได้ถึง { $until }
badge-code =
    รหัส <code>{ $code }</code>
    ให้ดูหรือบอกรหัสก็ได้ ใครอยากรู้ว่าคุณเป็นเจ้าหน้าที่จริงหรือไม่ ส่ง /verify { $code } มาที่เรา เขาจะเห็นเพียงที่เขียนไว้ข้างบน อย่าอ่านรหัสให้คนที่โทรมาหาคุณเด็ดขาด
