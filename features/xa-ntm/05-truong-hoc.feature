# language: vi
Tính năng: Tiêu chí 5. Trường học (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 1491/QĐ-BGDĐT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 5 Tỷ lệ trường học các cấp (mầm non, tiểu học, THCS; hoặc trường phổ thông có nhiều cấp học có cấp học cao nhất là THCS) đạt tiêu chuẩn cơ sở vật chất theo quy định (đến hết ngày 05/06/2022)

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 05/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất theo quy định" là 100
      Khi đánh giá
      Thì chỉ tiêu "5" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 05/06/2022
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"

  Quy tắc: 5 Tỷ lệ trường học các cấp (mầm non, tiểu học, THCS; hoặc trường phổ thông có nhiều cấp học có cấp học cao nhất là THCS) đạt tiêu chuẩn cơ sở vật chất theo quy định (từ ngày 06/06/2022)

    Khung tình huống: Sát mức: Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã" là 4
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất tối thiểu" là 100
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5" <kết quả>

      Dữ liệu:
        | vùng | số liệu | kết quả  |
        | DBSH | 99,9    | chưa đạt |
        | DBSH | 100     | đạt      |
        | DNB  | 99,9    | chưa đạt |
        | DNB  | 100     | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất tối thiểu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã" là 4
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1" là 100
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất tối thiểu" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 99,9    | chưa đạt |
        | TDMNPB | 100     | đạt      |
        | BTB    | 99,9    | chưa đạt |
        | BTB    | 100     | đạt      |
        | DHNTB  | 99,9    | chưa đạt |
        | DHNTB  | 100     | đạt      |
        | TN     | 99,9    | chưa đạt |
        | TN     | 100     | đạt      |
        | DBSCL  | 99,9    | chưa đạt |
        | DBSCL  | 100     | đạt      |

    Khung tình huống: Sát mức: Số trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1" là 69
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất tối thiểu" là 100
      Và số liệu "Số trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 2       | đạt      |
        | TDMNPB | 3       | đạt      |
        | TDMNPB | 4       | chưa đạt |
        | BTB    | 2       | đạt      |
        | BTB    | 3       | đạt      |
        | BTB    | 4       | chưa đạt |
        | DHNTB  | 2       | đạt      |
        | DHNTB  | 3       | đạt      |
        | DHNTB  | 4       | chưa đạt |
        | TN     | 2       | đạt      |
        | TN     | 3       | đạt      |
        | TN     | 4       | chưa đạt |
        | DBSCL  | 2       | đạt      |
        | DBSCL  | 3       | đạt      |
        | DBSCL  | 4       | chưa đạt |

    Khung tình huống: Sát mức: Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã" là 4
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất tối thiểu" là 100
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 69,9    | chưa đạt |
        | TDMNPB | 70      | đạt      |
        | TDMNPB | 70,1    | đạt      |
        | BTB    | 69,9    | chưa đạt |
        | BTB    | 70      | đạt      |
        | BTB    | 70,1    | đạt      |
        | DHNTB  | 69,9    | chưa đạt |
        | DHNTB  | 70      | đạt      |
        | DHNTB  | 70,1    | đạt      |
        | TN     | 69,9    | chưa đạt |
        | TN     | 70      | đạt      |
        | TN     | 70,1    | đạt      |
        | DBSCL  | 69,9    | chưa đạt |
        | DBSCL  | 70      | đạt      |
        | DBSCL  | 70,1    | đạt      |

    Khung tình huống: Sát mức: Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "<vùng>"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã" là 3
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất tối thiểu" là 100
      Và số liệu "Tỷ lệ trường đạt tiêu chuẩn cơ sở vật chất mức độ 1" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "5" <kết quả>

      Dữ liệu:
        | vùng   | số liệu | kết quả  |
        | TDMNPB | 49,9    | chưa đạt |
        | TDMNPB | 50      | đạt      |
        | TDMNPB | 50,1    | đạt      |
        | BTB    | 49,9    | chưa đạt |
        | BTB    | 50      | đạt      |
        | BTB    | 50,1    | đạt      |
        | DHNTB  | 49,9    | chưa đạt |
        | DHNTB  | 50      | đạt      |
        | DHNTB  | 50,1    | đạt      |
        | TN     | 49,9    | chưa đạt |
        | TN     | 50      | đạt      |
        | TN     | 50,1    | đạt      |
        | DBSCL  | 49,9    | chưa đạt |
        | DBSCL  | 50      | đạt      |
        | DBSCL  | 50,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"
