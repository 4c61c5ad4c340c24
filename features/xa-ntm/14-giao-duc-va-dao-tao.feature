# language: vi
Tính năng: Tiêu chí 14. Giáo dục và Đào tạo (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 1491/QĐ-BGDĐT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 14.1 Phổ cập giáo dục mầm non cho trẻ em 5 tuổi; phổ cập giáo dục tiểu học; phổ cập giáo dục trung học cơ sở; xóa mù chữ (đến hết ngày 05/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 05/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đạt phổ cập mầm non 5 tuổi, tiểu học, trung học cơ sở và xóa mù chữ" là có
      Khi đánh giá
      Thì chỉ tiêu "14.1" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 05/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 14.1 Phổ cập giáo dục mầm non cho trẻ em 5 tuổi; phổ cập giáo dục tiểu học; phổ cập giáo dục trung học cơ sở; xóa mù chữ (từ ngày 06/06/2022)

    Khung tình huống: Sát mức: Tỷ lệ trẻ 6 tuổi vào lớp 1
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Mức độ đạt chuẩn xóa mù chữ" là "mức độ 2"
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở" là "mức độ 2"
      Và số liệu "Đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi" là có
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục tiểu học" là "mức độ 2"
      Và số liệu "Tỷ lệ trẻ 6 tuổi vào lớp 1" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 97,9    | chưa đạt |
        | 98      | đạt      |
        | 98,1    | đạt      |

    Khung tình huống: Có hay không: Đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trẻ 6 tuổi vào lớp 1" là 98
      Và số liệu "Mức độ đạt chuẩn xóa mù chữ" là "mức độ 2"
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở" là "mức độ 2"
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục tiểu học" là "mức độ 2"
      Và số liệu "Đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Sát mức: Mức độ đạt chuẩn phổ cập giáo dục tiểu học
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trẻ 6 tuổi vào lớp 1" là 98
      Và số liệu "Mức độ đạt chuẩn xóa mù chữ" là "mức độ 2"
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở" là "mức độ 2"
      Và số liệu "Đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi" là có
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục tiểu học" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.1" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "mức độ 1" | chưa đạt |
        | "mức độ 2" | đạt      |
        | "mức độ 3" | đạt      |

    Khung tình huống: Sát mức: Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trẻ 6 tuổi vào lớp 1" là 98
      Và số liệu "Mức độ đạt chuẩn xóa mù chữ" là "mức độ 2"
      Và số liệu "Đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi" là có
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục tiểu học" là "mức độ 2"
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.1" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "mức độ 1" | chưa đạt |
        | "mức độ 2" | đạt      |
        | "mức độ 3" | đạt      |

    Khung tình huống: Sát mức: Mức độ đạt chuẩn xóa mù chữ
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trẻ 6 tuổi vào lớp 1" là 98
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục trung học cơ sở" là "mức độ 2"
      Và số liệu "Đạt chuẩn phổ cập giáo dục mầm non cho trẻ em 5 tuổi" là có
      Và số liệu "Mức độ đạt chuẩn phổ cập giáo dục tiểu học" là "mức độ 2"
      Và số liệu "Mức độ đạt chuẩn xóa mù chữ" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.1" <kết quả>

      Dữ liệu:
        | số liệu    | kết quả  |
        | "mức độ 1" | chưa đạt |
        | "mức độ 2" | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 14.2 Tỷ lệ học sinh (áp dụng đạt cho cả nam và nữ) tốt nghiệp trung học cơ sở được tiếp tục học trung học (phổ thông, giáo dục thường xuyên, trung cấp)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ học sinh tốt nghiệp trung học cơ sở được tiếp tục học trung học" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "14.2" <kết quả>

      Dữ liệu:
        | vùng   | số liệu           | kết quả  |
        | TDMNPB | nam 70; nữ 70     | đạt      |
        | TDMNPB | nam 70; nữ 69,9   | chưa đạt |
        | TDMNPB | nam 69,9; nữ 70   | chưa đạt |
        | TDMNPB | nam 70,1; nữ 70,1 | đạt      |
        | DBSH   | nam 90; nữ 90     | đạt      |
        | DBSH   | nam 90; nữ 89,9   | chưa đạt |
        | DBSH   | nam 89,9; nữ 90   | chưa đạt |
        | DBSH   | nam 90,1; nữ 90,1 | đạt      |
        | BTB    | nam 85; nữ 85     | đạt      |
        | BTB    | nam 85; nữ 84,9   | chưa đạt |
        | BTB    | nam 84,9; nữ 85   | chưa đạt |
        | BTB    | nam 85,1; nữ 85,1 | đạt      |
        | DHNTB  | nam 85; nữ 85     | đạt      |
        | DHNTB  | nam 85; nữ 84,9   | chưa đạt |
        | DHNTB  | nam 84,9; nữ 85   | chưa đạt |
        | DHNTB  | nam 85,1; nữ 85,1 | đạt      |
        | TN     | nam 70; nữ 70     | đạt      |
        | TN     | nam 70; nữ 69,9   | chưa đạt |
        | TN     | nam 69,9; nữ 70   | chưa đạt |
        | TN     | nam 70,1; nữ 70,1 | đạt      |
        | DNB    | nam 90; nữ 90     | đạt      |
        | DNB    | nam 90; nữ 89,9   | chưa đạt |
        | DNB    | nam 89,9; nữ 90   | chưa đạt |
        | DNB    | nam 90,1; nữ 90,1 | đạt      |
        | DBSCL  | nam 80; nữ 80     | đạt      |
        | DBSCL  | nam 80; nữ 79,9   | chưa đạt |
        | DBSCL  | nam 79,9; nữ 80   | chưa đạt |
        | DBSCL  | nam 80,1; nữ 80,1 | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "14.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
