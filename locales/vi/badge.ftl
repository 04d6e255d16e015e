### The badge of those who work for the campaign. Its code is asked about with /verify.

badge-own = <b>Thẻ công tác của bạn</b>
# $role: with its place.
badge-role = · { $role }
# $name: masked.
badge-name = Tên: { $name }
badge-until = Có hiệu lực đến { $until }.
badge-code =
    Mã của thẻ <code>{ $code }</code>
    Đưa cho người ta xem hoặc đọc lên: ai muốn biết bạn có phải cán bộ thật không thì gửi cho mình /verify { $code }. Họ chỉ biết những gì ghi ở trên, không hơn. Đừng bao giờ đọc mã này cho người gọi điện đến.
