# language: vi
Tính năng: Tiêu chí 9. Nhà ở dân cư (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 9.1 Nhà tạm, dột nát

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số hộ có nhà tạm, dột nát" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "9.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | đạt      |
        | 1       | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 9.2 Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ có nhà ở kiên cố hoặc bán kiên cố" là 100
      Khi đánh giá
      Thì chỉ tiêu "9.2" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "9.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
