### Rosters that staff send as a file in private: the card, and the .csv file with everything that differs or is wrong.

import-ready =
    <b>ใช้รายชื่อนี้ได้</b>
    ยังไม่มีอะไรเปลี่ยน กรุณาตรวจตัวเลขและไฟล์ข้างบน แล้วกดปุ่ม รายชื่อรอถึง { $until }
import-faulty =
    <b>มี { $rows } แถวผิด จึงไม่ได้นำเข้าอะไร</b>
    ไฟล์ข้างบนบอกว่าแถวไหนและเพราะอะไร กรุณาแก้แล้วส่งรายชื่อใหม่
import-same =
    <b>รายชื่อในระบบตรงกับไฟล์นี้อยู่แล้ว</b>
    ไม่มีอะไรต้องใช้
import-applied =
    <b>เสร็จแล้ว: รายชื่อในระบบตรงกับไฟล์นี้</b>
    .toast = ใช้รายชื่อแล้ว
import-cancelled = ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน และลบรายชื่อแล้ว
    .toast = ยกเลิกแล้ว ไม่มีอะไรเปลี่ยน

import-total = รวม: ใหม่ { $new } เปลี่ยน { $changed } จากชั้นเรียนอื่น { $moved } ออกไป { $left } เหมือนเดิม { $same }
import-numbers = ใหม่ { $new } เปลี่ยน { $changed } จากชั้นเรียนอื่น { $moved } ออกไป { $left } เหมือนเดิม { $same }
import-class = { $class }: { $numbers }
import-understood = ในแถวที่เหลือ: ใหม่ { $new } เปลี่ยน { $changed } จากชั้นเรียนอื่น { $moved } เหมือนเดิม { $same }
import-more = และอีก { $count } ชั้นเรียน

import-apply =
    .button = ใช้รายชื่อนี้
import-cancel =
    .button = ยกเลิก

import-caption = { $rows ->
    [0] ทุกอย่างที่รายชื่อนี้เปลี่ยน แยกเป็นรายคน เปิดในโปรแกรมตารางคำนวณได้
   *[other] ทุกจุดที่ผิดพร้อมแถว และสิ่งที่แถวที่เหลือเปลี่ยน เปิดในโปรแกรมตารางคำนวณได้
}

import-heading-row =
    .name = แถว
import-heading-kind =
    .name = ประเภท
import-heading-who =
    .name = ใคร
import-heading-note =
    .name = หมายเหตุ
import-kind-mistake =
    .name = ผิด
import-kind-new =
    .name = ใหม่
import-kind-changed =
    .name = เปลี่ยน
import-kind-moved =
    .name = จากชั้นเรียนอื่น
import-kind-back =
    .name = กลับมา
import-kind-left =
    .name = ออกไป
import-who =
    .name = { $class } { $who }
import-note-was =
    .text = เดิมคือ { $former }
import-note-other =
    .text = กลุ่มหรือภาษาต่างไป
import-note-back =
    .text = เคยออกไปและกลับมา
import-cut =
    .text = อีก { $count } บรรทัดใส่ในไฟล์นี้ไม่พอ
import-listed =
    .text = { $list }, { $name }

import-column-class =
    .name = class (ชั้นเรียน)
import-column-seat =
    .name = seat (เลขที่)
import-column-name =
    .name = name (ชื่อ)
import-column-number =
    .name = number (รหัสนักศึกษา)
import-column-segments =
    .name = segments (กลุ่ม)
import-column-language =
    .name = language (ภาษา)
import-column-campus =
    .name = campus (วิทยาเขต)
import-column-college =
    .name = college (คณะ)
import-column-cohort =
    .name = cohort (รุ่น)
import-column-cadence =
    .name = cadence (ความถี่)

import-fault-empty =
    .text = “{ $column }” ว่างอยู่ กรุณากรอก
import-fault-formula =
    .text = “{ $column }” เป็นสูตรหรือขึ้นต้นเหมือนสูตร กรุณาวางเป็นค่าธรรมดา
import-fault-strange =
    .text = “{ $column }” ไม่ใช่ทั้งข้อความและตัวเลข กรุณาตั้งรูปแบบคอลัมน์เป็นข้อความ
import-fault-seat =
    .text = “seat” (เลขที่) ต้องเป็นจำนวนเต็ม 1 ถึง { $most }
import-fault-name =
    .text = “name” (ชื่อ) ไม่มีตัวอักษร
import-fault-number =
    .text = “number” (รหัสนักศึกษา) ต้องเป็นตัวอักษรและตัวเลข 4 ถึง 20 ตัว
import-fault-rounded =
    .text = โปรแกรมตารางคำนวณปัดเศษ “number” (รหัสนักศึกษา) กรุณาตั้งรูปแบบคอลัมน์เป็นข้อความแล้ววางใหม่
import-fault-short =
    .text = “number” (รหัสนักศึกษา) สั้นกว่าของคนอื่น เลขศูนย์ข้างหน้าอาจหายไป กรุณาตั้งรูปแบบคอลัมน์เป็นข้อความแล้ววางใหม่
import-fault-identity-card =
    .text = “number” เป็นเลขบัตรประชาชน ซึ่งห้ามเก็บ กรุณาใส่รหัสนักศึกษาแทน
import-fault-telephone =
    .text = “number” เป็นเบอร์มือถือ ซึ่งห้ามเก็บ กรุณาใส่รหัสนักศึกษาแทน
import-fault-class =
    .text = ไม่มีชั้นเรียนนี้ กรุณาแก้ หรือขอให้ผู้ดูแลระบบเพิ่มชั้นเรียนก่อน
import-fault-class-near =
    .text = ไม่มีชั้นเรียน “{ $word }” หมายถึง { $nearest } หรือไม่
import-fault-seat-twice =
    .text = “seat” (เลขที่) ซ้ำกับแถว { $row } ในชั้นเรียนเดียวกัน
import-fault-number-twice =
    .text = “number” (รหัสนักศึกษา) ซ้ำกับแถว { $row }
import-fault-segment =
    .text = ไม่รู้จักค่าใน “segments” (กลุ่ม) กรุณาเขียน freshmen, graduating, international หรือ staff หรือเว้นว่าง
import-fault-language =
    .text = เราไม่รู้จักภาษานี้ กรุณาเว้นว่าง
import-fault-not-spoken =
    .text = เรายังใช้ภาษานี้ไม่ได้ กรุณาเว้นว่าง
import-fault-campus =
    .text = ในแผนไม่มีวิทยาเขตนี้ กรุณาเขียนชื่อวิทยาเขต
import-fault-new-class =
    .text = เป็นชั้นเรียนใหม่ แถวแรกของชั้นเรียนต้องมี “campus” (วิทยาเขต) และ “college” (คณะ)
import-fault-cohort =
    .text = “cohort” (รุ่น) ไม่ใช่ปีสี่หลัก กรุณาแก้ หรือเว้นว่าง
import-fault-cadence =
    .text = “cadence” (ความถี่) ไม่ได้บอกว่าบ่อยแค่ไหน กรุณาเขียน daily, three_a_week หรือ weekly หรือเว้นว่าง
import-fault-several-segments =
    .text = ชั้นเรียนหนึ่งมีได้กลุ่มเดียว
import-fault-bad-class =
    .text = ชื่อชั้นเรียนยาวไม่เกิน 40 ตัวอักษร และมีหนึ่งหรือสองภาษา
import-fault-class-twice =
    .text = แถว { $row } เป็นชั้นเรียนเดียวกัน
import-fault-class-elsewhere =
    .text = มีชั้นเรียนนี้อยู่แล้ว ในวิทยาเขตหรือคณะอื่น
