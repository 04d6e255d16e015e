### Words people may type, besides a command’s own name. Nobody reads them. Put commas between several.

typed-start =
    .words = batdau, bắtđầu
typed-help =
    .words = trogiup, trợgiúp
typed-language =
    .words = ngonngu, ngônngữ
typed-unconfirmed =
    .words = chuachac, chưachắc
typed-mute =
    .words = tamdung, tạmdừng
typed-unmute =
    .words = tieptuc, tiếptục
typed-cadence =
    .words = tansuat, tầnsuất
typed-unbind =
    .words = boketnoi, rờinhóm
typed-roles =
    .words = vaitro, vaitrò
typed-invite =
    .words = mời, mờinhận
typed-revoke =
    .words = thuhoi, thuhồi
typed-handover =
    .words = bangiao, bàngiao
typed-delegate =
    .words = uyquyen, ủyquyền
typed-group =
    .words = nhom, nhóm
typed-bind =
    .words = lienket, liênkết
typed-rebind =
    .words = lienketlai, liênkếtlại
typed-me =
    .words = toi, tôi
typed-privacy =
    .words = riengtu, riêngtư
typed-mydata =
    .words = dulieu, dữliệu
typed-forget =
    .words = quentoi, quêntôi
typed-subscribe =
    .words = dangky, đăngký
typed-unsubscribe =
    .words = huydangky, hủyđăngký
typed-quiet =
    .words = yentinh, yêntĩnh
typed-unbound =
    .words = chualienket, chưaliênkết

# As in /quiet off.
typed-off =
    .words = tat, tắt

typed-plan =
    .words = kehoach, kếhoạch
typed-items =
    .words = nhiemvu, nhiệmvụ
typed-done =
    .words = xong, hoàntất
typed-overdue =
    .words = trehan, trễhạn
typed-today =
    .words = homnay, hômnay
# Everybody’s tasks, as in /items all.
typed-all =
    .words = tatca, tấtcả
# This month as a picture, as in /items month.
typed-month =
    .words = thangnay, thángnày
typed-kit =
    .words = tailieu, tàiliệu
typed-ledger =
    .words = socongtac, sổcôngtác
typed-meeting =
    .words = hoplop, họplớp
typed-roll =
    .words = danhsachgiay, danhsáchgiấy
typed-notice =
    .words = thongbao, thôngbáo
typed-burden =
    .words = muctai, mứctải
typed-forecast =
    .words = dubao, dựbáo
typed-overview =
    .words = tiendohop, tiếnđộhọp
# As in /meeting status.
typed-status =
    .words = tiendo, tiếnđộ
typed-review =
    .words = kiemtra, kiểmtra
typed-quiz =
    .words = tracnghiem, trắcnghiệm

# Units of a length of time, as in /mute 7 days written without the space.
typed-hours =
    .words = gio, giờ
typed-days =
    .words = ngay, ngày
typed-weeks =
    .words = tuan, tuần

# How often, as in /cadence daily.
typed-daily =
    .words = hangngay, hằngngày
typed-three-a-week =
    .words = batin, balần
typed-weekly =
    .words = hangtuan, hằngtuần

# Roles, as in /invite monitor …
typed-duty-operator =
    .words = vanhanh, vậnhành
typed-duty-admin =
    .words = vanphong, vănphòng
typed-duty-member =
    .words = thanhvien, thànhviên
typed-duty-police =
    .words = canhsat, cảnhsát
typed-duty-lead =
    .words = truongkhoa, phụtráchkhoa
typed-duty-counsellor =
    .words = covan, cốvấn
typed-duty-monitor =
    .words = loptruong, lớptrưởng
typed-duty-deputy =
    .words = loppho, lớpphó
typed-duty-secretary =
    .words = bithu, bíthư
typed-duty-safety =
    .words = anninh, anninhlớp
typed-duty-volunteer =
    .words = tinhnguyen, tìnhnguyện
typed-duty-supporter =
    .words = hotro, hỗtrợ
typed-duty-viewer =
    .words = nguoixem, ngườixem
