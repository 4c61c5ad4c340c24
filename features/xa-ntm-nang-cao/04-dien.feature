# language: vi
Tính năng: Tiêu chí 4. Điện (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 4 Tỷ lệ hộ có đăng ký trực tiếp và được sử dụng điện sinh hoạt, sản xuất đảm bảo an toàn, tin cậy và ổn định

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: chưa biết mức đạt chuẩn
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ hộ đăng ký trực tiếp và dùng điện an toàn, tin cậy, ổn định" là 100
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "chưa biết mức đạt chuẩn"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa biết mức đạt chuẩn"
