# language: vi
Tính năng: Tiêu chí 3. Mô hình thôn thông minh (Xã nông thôn mới kiểu mẫu)

  Căn cứ: 319/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 3 Có ít nhất một mô hình thôn thông minh, do Ủy ban nhân dân cấp tỉnh quy định cụ thể

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Số mô hình thôn thông minh theo quy định của UBND cấp tỉnh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 0       | chưa đạt |
        | 1       | đạt      |
        | 2       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-kieu-mau" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
